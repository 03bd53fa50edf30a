namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What people say, and what somebody can tap on it.</summary>
public record LiveSaid(
    string Slug,
    bool IsGuest,
    bool GuestsReadAlong,
    IReadOnlyList<LiveRow> Words,
    bool MayTap,
    string DotUrl,
    LiveRoundRow? Running
)
{
    public static LiveSaid Of(LiveFacts live) =>
        new(
            live.Project.Slug,
            live.IsGuest,
            live is { IsGuest: false, IsOn: true, Code.LetsGuestsIn: true },
            live.Words,
            live.MayTap,
            live.DotUrl,
            live.Running
        );
}
