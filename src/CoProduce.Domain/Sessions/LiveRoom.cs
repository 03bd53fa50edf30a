using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Sessions;

/// <summary>A session while it runs: the question of the moment, and whether people write in silence. Each session has one at
/// most.</summary>
public class LiveRoom
{
    public const int QuestionMaxLength = 300;
    public static readonly TimeSpan OpensBefore = TimeSpan.FromHours(1);

    /// <summary>People stay on to talk. A page that nobody ends closes by itself this long after the session.</summary>
    public static readonly TimeSpan StaysOpenFor = TimeSpan.FromHours(2);

    private LiveRoom() { }

    public LiveRoom(Session session, Stage stage, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotOpen(session.StartsAt, session.EndsAt, session.CancelledAt, now));
        RuleBrokenException.ThrowIf(WhyNotHere(stage.IsOpen));
        SessionId = session.Id;
        StageId = stage.Id;
        OpenedAt = now;
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }

    /// <summary>What people say here is said in this stage.</summary>
    public int StageId { get; private set; }

    public string? Question { get; private set; }

    /// <summary>What an answer to the question is: something that works, an idea.</summary>
    public ContributionKind Kind { get; private set; } = ContributionKind.Question;

    /// <summary>Counts the questions. What is said belongs to the question of its moment.</summary>
    public int Round { get; private set; }

    /// <summary>Nobody sees what the others write until the round ends.</summary>
    public bool IsSilent { get; private set; }

    public DateTime OpenedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }
    public int Version { get; private set; }

    public static string? WhyNotOpen(DateTime startsAt, DateTime endsAt, DateTime? cancelledAt, DateTime now) =>
        cancelledAt is not null ? "This session was cancelled."
        : now < startsAt - OpensBefore ? "The live page can open an hour before the session starts."
        : now >= endsAt ? "This session is over."
        : null;

    public static string? WhyNotHere(bool aStageIsOpen) =>
        aStageIsOpen ? null : "No stage of this project is open, so words would have nowhere to go. Open a stage first.";

    /// <summary>Why nothing can be said now, in words for the person, or null when it can.</summary>
    public static string? WhyNoWords(bool hasOpened, DateTime? endedAt) =>
        !hasOpened ? "The live page has not opened yet."
        : endedAt is not null ? "This session has ended. You can still speak in the project."
        : null;

    public void Ask(string question, ContributionKind kind, bool isSilent)
    {
        RuleBrokenException.ThrowIf(WhyNoChange());
        RuleBrokenException.ThrowIf(WhyNotYet());
        Version++;
        Question = question.Needed("Write the question.");
        Kind = kind;
        IsSilent = isSilent;
        Round++;
    }

    public void EndSilence()
    {
        RuleBrokenException.ThrowIf(WhyNoChange());
        RuleBrokenException.ThrowIf(!IsSilent ? "No silent round is running." : null);
        Version++;
        IsSilent = false;
    }

    /// <summary>The live page closes. What was written in silence is shown.</summary>
    public void End(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoChange());
        Version++;
        IsSilent = false;
        EndedAt = now;
    }

    /// <summary>Starts a round of dots, or asks how it goes. One at a time.</summary>
    public LiveRound Start(LiveRoundKind kind, int dots, bool oneIsRunning, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoChange());
        RuleBrokenException.ThrowIf(WhyNotYet() ?? (oneIsRunning ? "People are still answering. Show what came of it first." : null));
        Version++;
        return new LiveRound(this, kind, dots, now);
    }

    public LiveNote Write(Stage stage, int participantId, string text, NameShown shownAs, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNoWords(true, EndedAt));
        RuleBrokenException.ThrowIf(Contribution.WhyNotHere(stage, Kind));
        return new LiveNote(this, stage, participantId, text, shownAs, now);
    }

    public string? WhyNotYet() => IsSilent ? "People are still writing. End the silent round first." : null;

    private string? WhyNoChange() => EndedAt is not null ? "This session has ended." : null;
}
