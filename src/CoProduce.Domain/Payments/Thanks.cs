using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Payments;

/// <summary>What somebody says to being paid. All four are as good as each other.</summary>
public enum PaymentAnswer
{
    Yes,
    Less,
    No,
    Charity,
}

/// <summary>One person's answer to the payment for a session, and that they were thanked.</summary>
public class Thanks
{
    private Thanks() { }

    public Thanks(int sessionId, int personId) => (SessionId, PersonId) = (sessionId, personId);

    public int SessionId { get; private set; }
    public int PersonId { get; private set; }
    public PaymentAnswer? Answer { get; private set; }

    /// <summary>How much less, in pence, where they said less.</summary>
    public int? LessPence { get; private set; }

    public DateTime? AnsweredAt { get; private set; }
    public DateTime? ThankedAt { get; private set; }
    public int? ThankedById { get; private set; }
    public int Version { get; private set; }

    public static string? WhyNot(PaymentAnswer answer, int? lessPence, int? offered) =>
        offered is null or 0 ? "There is no payment to answer."
        : answer is PaymentAnswer.Less && lessPence is not > 0 ? "Say how much you would like."
        : answer is PaymentAnswer.Less && lessPence >= offered ? $"That is not less than {PaymentOffer.InPounds(offered.Value)}."
        : null;

    public void Say(PaymentAnswer answer, int? lessPence, int? offered, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(answer, lessPence, offered));
        Version++;
        (Answer, LessPence, AnsweredAt) = (answer, answer is PaymentAnswer.Less ? lessPence : null, now);
    }

    /// <summary>Why nobody can be thanked for it yet, or null.</summary>
    public static string? WhyNotThank(Session session, DateTime now) =>
        session.CancelledAt is not null ? "This session was cancelled."
        : session.EndsAt > now ? "The session has not been yet."
        : null;

    public void Thank(Session session, int byPersonId, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotThank(session, now));
        Version++;
        (ThankedAt, ThankedById) = (now, byPersonId);
    }
}
