using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Domain.Decisions;

/// <summary>Where one participant stands on one option. They may change it until the decision closes. Nobody else can.</summary>
public class Position
{
    public const int ReasonMaxLength = 1000;

    private readonly List<ObjectionReply> _replies = [];

    private Position() { }

    public Position(int decisionId, int optionId, int participantId, Answer answer, DateTime now)
    {
        DecisionId = decisionId;
        OptionId = optionId;
        ParticipantId = participantId;
        MoveTo(answer, now);
    }

    public int Id { get; private set; }
    public int DecisionId { get; private set; }
    public int OptionId { get; private set; }
    public int ParticipantId { get; private set; }
    public Stance Stance { get; private set; }
    public string? Reason { get; private set; }
    public NameShown ShownAs { get; private set; }
    public DateTime TakenAt { get; private set; }

    /// <summary>Since when the reason reads as it does. A reply counts for the wording it answered.</summary>
    public DateTime ReasonSince { get; private set; }

    /// <summary>Only the two leads read the reason, and whoever replied to it.</summary>
    public bool IsForLeads { get; private set; }

    /// <summary>Set when somebody wrote this down for them, by phone or on paper. They are told, and can take it away.</summary>
    public int? RecordedByPersonId { get; private set; }

    public HowGiven? RecordedHow { get; private set; }

    public IReadOnlyList<ObjectionReply> Replies => _replies;

    public bool HasReply => _replies.Any(r => r.At >= ReasonSince);

    /// <summary>What somebody chose for one option.</summary>
    public record Answer(Stance Stance, string? Reason, NameShown ShownAs = NameShown.GroupOnly)
    {
        public int? RecordedByPersonId { get; init; }
        public HowGiven? RecordedHow { get; init; }
        public bool IsForLeads { get; init; }
    }

    /// <summary>An objection needs a reason, because every objection is owed a reply.</summary>
    public static string? WhyReasonNeeded(Stance? stance, string? reason) =>
        stance is Stance.DoNotAgree && !TypedText.SaysSomething(reason) ? "Tell us why you do not agree, so that we can answer you." : null;

    public void MoveTo(Answer answer, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyReasonNeeded(answer.Stance, answer.Reason));
        ReasonSince = Reason == answer.Reason.TidyOrNull() && Stance == answer.Stance && TakenAt != default ? ReasonSince : now;
        Stance = answer.Stance;
        Reason = answer.Reason.TidyOrNull();
        IsForLeads = answer.IsForLeads;
        ShownAs = answer.ShownAs;
        TakenAt = now;
        RecordedByPersonId = answer.RecordedByPersonId;
        RecordedHow = answer.RecordedHow;
    }

    /// <summary>An objection is owed a reply from somebody else.</summary>
    public string? WhyNoReplyFrom(int? participantId) =>
        participantId == ParticipantId ? "This is your own objection. Somebody else owes you the reply." : null;

    public void AnswerObjection(string text, int byPersonId, DateTime now, int? byParticipantId)
    {
        RuleBrokenException.ThrowIf(WhyNoReplyFrom(byParticipantId));
        RuleBrokenException.ThrowIf(Stance is not Stance.DoNotAgree ? "This person no longer objects." : null);
        _replies.Add(new ObjectionReply(text, byPersonId, now));
    }
}

/// <summary>A written answer to an objection. Anyone in the project may write one.</summary>
public class ObjectionReply
{
    public const int TextMaxLength = 1000;
    public const int FewestWords = 3;

    private ObjectionReply() { }

    internal ObjectionReply(string text, int byPersonId, DateTime now)
    {
        Text = text.Needed("Write your reply.");
        RuleBrokenException.ThrowIf(
            text.SaysEnough(FewestWords) ? null : $"Say a little more in your reply: at least {FewestWords} words.",
            nameof(text)
        );
        ByPersonId = byPersonId;
        At = now;
    }

    public int Id { get; private set; }
    public string Text { get; private set; } = "";
    public int ByPersonId { get; private set; }
    public DateTime At { get; private set; }
}
