using CoProduce.Domain.Contributions;

namespace CoProduce.Domain.Moderation;

/// <summary>Somebody says that the working agreement was not kept: by these words, or by how people behaved. Safeguarding is another way
/// (<see cref="Safeguarding.SafeguardingConcern"/>).</summary>
public class ConductReport
{
    public const int WordsMaxLength = 2000;

    /// <summary>Every report has an answer in this time (docs/product.md 2, promise 16).</summary>
    public const int AnsweredInWorkingDays = 10;

    private ConductReport() { }

    public ConductReport(int projectId, Complaint told, int byPersonId, DateTime now, DateOnly dueOn)
    {
        RuleBrokenException.ThrowIf(WhyNotTell(told, byPersonId));
        ProjectId = projectId;
        Which = told.Which;
        AboutPersonId = told.AboutPersonId;
        Reason = told.Reason;
        Words = told.Words.TidyOrNull();
        MayAskMe = told.MayAskMe;
        ByPersonId = byPersonId;
        At = now;
        DueOn = dueOn;
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }

    /// <summary>The words it is about, when it is about words.</summary>
    public WhichWords? Which { get; private set; }

    /// <summary>Who wrote the words, or whom it is about. They never see to it.</summary>
    public int? AboutPersonId { get; private set; }

    public ReportReason Reason { get; private set; }
    public string? Words { get; private set; }

    /// <summary>Those who see to it may know who told them, and ask.</summary>
    public bool MayAskMe { get; private set; }

    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The day by which whoever told us has an answer.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>When forum staff were told that this is late.</summary>
    public DateTime? PassedOnAt { get; private set; }

    public ReportOutcome? Outcome { get; private set; }
    public string? Answer { get; private set; }
    public int? AnsweredById { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int Version { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>What somebody tells us.</summary>
    public record Complaint(ReportReason Reason, string? Words, WhichWords? Which = null, int? AboutPersonId = null, bool MayAskMe = false);

    public static string? WhyNotTell(Complaint told, int byPersonId) =>
        told.Which is not null && told.AboutPersonId == byPersonId ? "These are your own words. You can change them, or take them back."
        : told.Which is null && told.Words.TidyOrNull() is null ? "Tell us what happened. A few words are enough."
        : null;

    /// <summary>Nobody sees to what they told us themselves, or to what is about them.</summary>
    public bool MayBeSeenToBy(int personId) => personId != ByPersonId && personId != AboutPersonId;

    public string? WhyNotAnswer(int byPersonId) =>
        IsAnswered ? "Somebody has answered this already."
        : !MayBeSeenToBy(byPersonId) ? "Somebody else has to see to this."
        : null;

    /// <summary>Says what was done about it, in words for the person who told us.</summary>
    public void Settle(ReportOutcome outcome, string answer, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAnswer(byPersonId));
        RuleBrokenException.ThrowIf(
            outcome is ReportOutcome.Hidden && Which is null ? "This is not about words, so there is nothing to hide." : null
        );
        Version++;
        (Outcome, Answer) = (outcome, answer.Needed("Tell the person who told you what you did, and why."));
        (AnsweredById, AnsweredAt) = (byPersonId, now);
    }

    public void PassOn(DateTime now)
    {
        Version++;
        PassedOnAt ??= now;
    }
}

/// <summary>Why somebody reports words or behaviour.</summary>
public enum ReportReason
{
    Hurtful,
    SaysTooMuch,
    AboutAChild,
    NotAsAgreed,
    NotAboutThis,
}

/// <summary>What came of a report.</summary>
public enum ReportOutcome
{
    Hidden,
    Stays,
    TalkedAbout,
}

/// <summary>What reasons and outcomes are called on screen.</summary>
public static class ReportWords
{
    public static string Words(this ReportReason reason) =>
        reason switch
        {
            ReportReason.Hurtful => "It is unkind, or hurts somebody",
            ReportReason.SaysTooMuch => "It tells private things, or shows who somebody is",
            ReportReason.AboutAChild => "A child could be known by it",
            ReportReason.NotAsAgreed => "It breaks our working agreement in another way",
            _ => "It has nothing to do with this project",
        };

    public static string Words(this ReportOutcome outcome) =>
        outcome switch
        {
            ReportOutcome.Hidden => "The words are hidden",
            ReportOutcome.Stays => "The words stay as they are",
            _ => "We have talked with the people it is about",
        };
}
