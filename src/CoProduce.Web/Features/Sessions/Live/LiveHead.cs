using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Which session it is, until when, and whether it is on.</summary>
public record LiveHead(ProjectPlace Project, int Number, string Title, DateTime EndsAt, string SessionUrl, string LiveUrl, bool IsOn)
{
    public static LiveHead Of(LiveFacts live) => new(live.Project, live.Number, live.Title, live.EndsAt, live.Url, live.LiveUrl, live.IsOn);
}
