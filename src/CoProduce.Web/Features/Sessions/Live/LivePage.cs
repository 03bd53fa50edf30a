namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>The live page of a session: for the room, and for people at home. Before it opens there is nothing on it.</summary>
public record LivePage(LiveHead Head, LiveClosed? Closed, LiveNow? Now, LiveSaying? Saying, LiveRunning? Running, string? HereUrl)
{
    public static LivePage Of(LiveFacts live, SayForm? say = null, AskForm? ask = null, LiveNoteForm? note = null) =>
        live.Room is null
            ? new(LiveHead.Of(live), LiveClosed.Of(live), null, null, null, null)
            : new(
                LiveHead.Of(live),
                null,
                LiveNow.Of(live),
                new LiveSaying(live.WhyNoWords, live.Project.Url, live.SayUrl, live.Project.Standing.ParticipantId, say ?? new SayForm()),
                live.MayRun && live.IsOn ? LiveRunning.Of(live, ask ?? new AskForm(), note ?? new LiveNoteForm()) : null,
                live.IsOn && !live.IAmHere && live.Project.Standing.IsTakingPart ? SessionLinks.Here(live.Project.Slug, live.Number) : null
            );
}
