namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What everybody is asked to tap now, or what came of the round before.</summary>
public record LiveAsked(
    string Slug,
    bool IsGuest,
    LiveRoundRow? Running,
    LiveRoundRow? Done,
    bool MayTap,
    string HowItGoesUrl,
    IReadOnlyList<LiveRow> Chosen
)
{
    public static LiveAsked Of(LiveFacts live) =>
        new(live.Project.Slug, live.IsGuest, live.Running, live.Done, live.MayTap, live.HowItGoesUrl, [.. live.Chosen]);
}
