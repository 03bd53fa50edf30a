namespace CoProduce.Domain.Sessions;

/// <summary>Who comes along with somebody.</summary>
public enum CompanionKind
{
    Child,
    Supporter,
}

/// <summary>Somebody who comes along with a person to one session. Only a first name is kept, sealed; it is for that person and those who
/// run the session, and gone 30 days after.</summary>
public class Companion
{
    public const int MostEach = 3;
    public const int NameMaxLength = 40;
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private Companion() { }

    public Companion(
        Session session,
        Rsvp with,
        int already,
        bool hasPlace,
        CompanionKind kind,
        (Guid Key, string Words) sealedName,
        DateTime now
    )
    {
        RuleBrokenException.ThrowIf(session.WhyNoAnswer(now) ?? WhyNotBring(with.Answer, already) ?? (hasPlace ? null : WhyNoPlace));
        SessionId = session.Id;
        PersonId = with.PersonId;
        Kind = kind;
        (Key, Sealed) = sealedName;
        AddedAt = now;
    }

    public const string WhyNoPlace =
        "All places are taken, so nobody more can come along. You keep your place. "
        + "If you cannot come alone, please talk to those who run the session.";

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int PersonId { get; private set; }
    public CompanionKind Kind { get; private set; }

    /// <summary>What the name is sealed to.</summary>
    public Guid Key { get; private set; }

    public string Sealed { get; private set; } = "";
    public DateTime AddedAt { get; private set; }

    /// <summary>Why somebody cannot name one more, or null.</summary>
    public static string? WhyNotBring(RsvpAnswer? answer, int already) =>
        answer is null or RsvpAnswer.CannotCome ? "Say first that you come, or that you may come."
        : already >= MostEach
            ? $"Up to {MostEach} people can come along with you. Do you need more? Please talk to those who run the session."
        : null;

    public static bool IsKept(DateTime sessionEndsAt, DateTime now) => sessionEndsAt + Kept > now;
}

/// <summary>What people read.</summary>
public static class CompanionKinds
{
    public static string Words(this CompanionKind kind) => kind is CompanionKind.Child ? "A child" : "A supporter";
}
