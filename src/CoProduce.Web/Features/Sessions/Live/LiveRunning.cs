namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>What those who run a session do while it is on.</summary>
public record LiveRunning(string Slug, int Number, bool IsSilent, bool IsTapping, AskForm Ask, LiveNoteForm Note, LiveCode Code)
{
    public static LiveRunning Of(LiveFacts live, AskForm ask, LiveNoteForm note) =>
        new(
            live.Project.Slug,
            live.Number,
            live.Room!.IsSilent,
            live.Running is not null,
            ask,
            note,
            new LiveCode(live.Project.Slug, live.Number, live.Code, live.Project.Standing.MayAnswerForYoungGuests)
        );
}

/// <summary>What stands on the wall to come in with, while somebody has asked for it.</summary>
public record LiveCode(string Slug, int Number, LiveCodeRow? Row, bool AnswersForYoungGuests);
