using CoProduce.Domain.Calendar;

namespace CoProduce.Domain.Complaints;

/// <summary>Somebody complains about what the forum does with their data. The forum says within 30 days that it has it, and then answers
/// without delay (Data Protection Act 2018, section 164A).</summary>
public class DataComplaint
{
    public const int WordsMaxLength = 4000;
    public const int ContactMaxLength = 256;
    public const int AcknowledgedInDays = 30;

    /// <summary>Forum staff are reminded so many days before the last day.</summary>
    public const int RemindDaysBefore = 10;

    private DataComplaint() { }

    public DataComplaint(string words, int? byPersonId, string? contact, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(byPersonId, contact), nameof(contact));
        Words = words.Needed("Tell us what went wrong. A few words are enough.");
        ByPersonId = byPersonId;
        Contact = contact.TidyOrNull();
        At = now;
        AcknowledgeBy = now.ForumDay().AddDays(AcknowledgedInDays);
    }

    public int Id { get; private set; }
    public string Words { get; private set; } = "";
    public int? ByPersonId { get; private set; }

    /// <summary>Where to write to, for somebody who is not signed in.</summary>
    public string? Contact { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>The last day on which the law allows the forum to say that it has this.</summary>
    public DateOnly AcknowledgeBy { get; private set; }

    public DateTime? RemindedAt { get; private set; }
    public DateTime? AcknowledgedAt { get; private set; }
    public int? AcknowledgedById { get; private set; }
    public string? Answer { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public int? AnsweredById { get; private set; }
    public int Version { get; private set; }

    public static string? WhyNot(int? byPersonId, string? contact) =>
        byPersonId is null && contact.TidyOrNull() is null ? "Type an email, so that we can answer you." : null;

    public string? WhyNotAcknowledge() => AcknowledgedAt is not null ? "Somebody has told them already that we have it." : null;

    /// <summary>Says that the forum has it and looks into it.</summary>
    public void Acknowledge(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAcknowledge());
        Version++;
        (AcknowledgedAt, AcknowledgedById) = (now, personId);
    }

    public string? WhyNotReply(int personId) =>
        AnsweredAt is not null ? "Somebody has answered this already."
        : personId == ByPersonId ? "You complained yourself, so somebody else has to answer."
        : null;

    /// <summary>Says what came of it. An answer also says that the forum has it.</summary>
    public void Reply(string answer, int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotReply(personId));
        Version++;
        Answer = answer.Needed("Write what you found, and what you do about it.");
        (AnsweredAt, AnsweredById) = (now, personId);
        (AcknowledgedAt, AcknowledgedById) = (AcknowledgedAt ?? now, AcknowledgedById ?? personId);
    }

    public bool IsDueSoon(DateOnly today) =>
        AcknowledgedAt is null && RemindedAt is null && today >= AcknowledgeBy.AddDays(-RemindDaysBefore);

    public void Remind(DateTime now)
    {
        Version++;
        RemindedAt ??= now;
    }
}
