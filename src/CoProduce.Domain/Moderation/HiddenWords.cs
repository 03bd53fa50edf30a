using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;

namespace CoProduce.Domain.Moderation;

/// <summary>Words that were hidden, and why. They are kept, their author reads the reason, and can ask once that somebody else looks
/// again.</summary>
public class HiddenWords
{
    public const int WhyMaxLength = 1000;

    /// <summary>How long a figure waits for its author to ask that somebody looks again. They may ask later too.</summary>
    public const int DaysToAsk = 28;

    private readonly List<HiddenWording> _earlier = [];

    private HiddenWords() { }

    public HiddenWords(int projectId, WhichWords which, IWords words, Because because, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(because.ByPersonId, because.AuthorPersonId));
        Why = because.Why.Needed("Tell the person who wrote this why you hide it.");
        ProjectId = projectId;
        Which = which;
        AuthorPersonId = because.AuthorPersonId;
        Reason = because.Reason;
        ByPersonId = because.ByPersonId;
        At = now;
        (Text, InShort, var earlier) = words.SetAside(now);
        _earlier.AddRange((earlier ?? []).Select(e => new HiddenWording(e.Text, e.Until)));
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public WhichWords Which { get; private set; } = null!;
    public int AuthorPersonId { get; private set; }

    /// <summary>The words as they were.</summary>
    public string Text { get; private set; } = "";

    public string? InShort { get; private set; }
    public ReportReason Reason { get; private set; }

    /// <summary>Why they were hidden, in words for their author.</summary>
    public string Why { get; private set; } = "";

    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>Why their author thinks they should be shown.</summary>
    public string? Appeal { get; private set; }

    public DateTime? AppealedAt { get; private set; }

    /// <summary>The day by which the author has an answer.</summary>
    public DateOnly? AppealDueOn { get; private set; }

    /// <summary>When forum staff were told that this is late.</summary>
    public DateTime? PassedOnAt { get; private set; }

    public string? Answer { get; private set; }
    public int? AnsweredById { get; private set; }
    public DateTime? AnsweredAt { get; private set; }
    public DateTime? ShownAgainAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<HiddenWording> Earlier => _earlier;

    public bool IsHidden => ShownAgainAt is null;

    /// <summary>Hiding what waits for a reply makes no figure better: it counts as unanswered while its author asks, or may yet
    /// ask.</summary>
    public bool CountsAsUnanswered(DateTime now) =>
        IsHidden && AnsweredAt is null && (AppealedAt is not null || At > now.AddForumDays(-DaysToAsk));

    public bool WaitsForAnswer => AppealedAt is not null && AnsweredAt is null && IsHidden;

    /// <summary>Who hides whose words, and why.</summary>
    public record Because(int ByPersonId, int AuthorPersonId, ReportReason Reason, string? Why);

    public static string? WhyNot(int byPersonId, int authorPersonId) =>
        byPersonId == authorPersonId ? "These are your own words. You can take them back." : null;

    public string? WhyNotAppeal(int personId) =>
        personId != AuthorPersonId ? "Only the person who wrote this can ask."
        : !IsHidden ? "Your words are shown again."
        : AppealedAt is not null ? "You have asked already. You can ask once."
        : null;

    /// <summary>The author asks that somebody else looks again.</summary>
    public void AskAgain(string why, int personId, DateTime now, DateOnly dueOn)
    {
        RuleBrokenException.ThrowIf(WhyNotAppeal(personId));
        Version++;
        Appeal = why.Needed("Tell us why your words should be shown.");
        (AppealedAt, AppealDueOn) = (now, dueOn);
    }

    public string? WhyNotLookAgain(int personId) =>
        !IsHidden ? "These words are shown again."
        : AppealedAt is null ? "Their author has not asked."
        : AnsweredAt is not null ? "Somebody has looked again already."
        : personId == ByPersonId ? "You hid these words, so somebody else has to look again."
        : personId == AuthorPersonId ? "These are your own words, so somebody else has to look again."
        : null;

    /// <summary>Another person has looked again and says what they think, in words for the author.</summary>
    public void LookAgain(bool isShown, string answer, int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotLookAgain(personId));
        Version++;
        Answer = answer.Needed("Tell the person who wrote this what you think, and why.");
        (AnsweredById, AnsweredAt) = (personId, now);
        ShownAgainAt = isShown ? now : null;
    }

    public string? WhyNotShowAgain(int personId) =>
        !IsHidden ? "These words are shown again."
        : personId != ByPersonId ? "Only the person who hid these words can do that without being asked."
        : null;

    /// <summary>Whoever hid the words thinks again.</summary>
    public void ShowAgain(int personId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotShowAgain(personId));
        Version++;
        ShownAgainAt = now;
    }

    /// <summary>The words as they go back to their place.</summary>
    public SetAside AsTheyWere() => new(Text, InShort, [.. _earlier.Select(e => new EarlierWords(e.Text, e.Until))]);

    public void PassOn(DateTime now)
    {
        Version++;
        PassedOnAt ??= now;
    }
}

/// <summary>What hidden words said before their author changed them.</summary>
public class HiddenWording
{
    private HiddenWording() { }

    internal HiddenWording(string text, DateTime until) => (Text, Until) = (text, until);

    public int Id { get; private set; }
    public string Text { get; private set; } = "";
    public DateTime Until { get; private set; }
}
