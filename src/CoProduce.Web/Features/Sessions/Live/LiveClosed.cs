namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The live page before it opens: why it cannot, where those who run the session open it, and where others wait for it.</summary>
public record LiveClosed(string? WhyNot, string? OpenUrl, string? WaitUrl)
{
    public static LiveClosed Of(LiveFacts live) =>
        new(
            live.WhyNotOpen,
            live.MayRun && live.WhyNotOpen is null ? LiveLinks.Open(live.Project.Slug, live.Number) : null,
            live.WhyNotOpen is null ? live.LiveUrl : null
        );
}
