using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The question of the moment, what this person wrote in a silent round, how many wrote, and whose turns it was.</summary>
public record LiveMoment(
    LiveMomentRow Room,
    bool IsOn,
    int Hidden,
    IReadOnlyList<string> Mine,
    FairVoice Voice,
    bool MayRun,
    LiveAsked Asked
)
{
    public static LiveMoment Of(LiveFacts live) =>
        new(live.Room!, live.IsOn, live.Hidden, live.Mine, live.Voice, live.MayRun, LiveAsked.Of(live));
}
