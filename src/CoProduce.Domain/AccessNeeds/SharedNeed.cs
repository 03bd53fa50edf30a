using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.AccessNeeds;

/// <summary>How far those who run a session are with what somebody needs.</summary>
public enum NeedState
{
    Asked,
    Arranged,
    CannotDo,
}

/// <summary>Whether the person got what they needed, in their own judgement.</summary>
public enum NeedMet
{
    Yes,
    Partly,
    No,
}

/// <summary>What somebody needs at one session, shared by them with those who run it. Gone from everyone else's view 30 days
/// after.</summary>
public class SharedNeed
{
    public static readonly TimeSpan Seen = TimeSpan.FromDays(30);

    /// <summary>So long people have to say whether a need was met, before it counts as not met.</summary>
    public static readonly TimeSpan ToSay = TimeSpan.FromDays(7);

    private SharedNeed() { }

    public SharedNeed(Session session, int personId, int needId, (Guid Key, string Words) sealedNeed, DateTime now)
    {
        RuleBrokenException.ThrowIf(session.WhyNoAnswer(now));
        SessionId = session.Id;
        PersonId = personId;
        NeedId = needId;
        (Key, Sealed) = sealedNeed;
        SharedAt = now;
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int PersonId { get; private set; }

    /// <summary>The need on the person's own list that it was shared from.</summary>
    public int NeedId { get; private set; }

    public Guid Key { get; private set; }

    /// <summary>Empty once it is gone from view.</summary>
    public string Sealed { get; private set; } = "";

    public DateTime SharedAt { get; private set; }
    public NeedState State { get; private set; }
    public int? OwnerId { get; private set; }

    /// <summary>Why it cannot be done, or how it will be.</summary>
    public string? SealedNote { get; private set; }

    public DateTime? AskedIfMetAt { get; private set; }
    public NeedMet? Met { get; private set; }
    public DateTime? MetSaidAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>What somebody needs who has said that they cannot come is read by nobody, so it is not shared.</summary>
    public static string? WhyNotShare(RsvpAnswer? answer) =>
        answer is RsvpAnswer.CannotCome
            ? "You said that you cannot come, so nobody reads what you need there. Say that you may come first, then share it."
            : null;

    /// <summary>Nobody reads it whom the page did not name.</summary>
    public static string WhyOtherReaders(string readers) =>
        $"Who reads this has changed since you opened the page. Now it is: {readers}. If that is right for you, share it again.";

    /// <summary>Whether those who run the session may still see what it is.</summary>
    public static bool IsInView(DateTime sessionEndsAt, DateTime now) => sessionEndsAt + Seen > now;

    /// <summary>Whoever says how far it is, sees to it from then on.</summary>
    public void See(NeedState state, string? sealedNote, int byPersonId)
    {
        RuleBrokenException.ThrowIf(
            state is NeedState.CannotDo && sealedNote is null ? "Say why it cannot be done, and what you can do instead." : null
        );
        Version++;
        (State, SealedNote, OwnerId) = (state, sealedNote, byPersonId);
    }

    public static string? WhyNotSayIfMet(DateTime sessionEndsAt, DateTime now) =>
        sessionEndsAt > now ? "The session has not been yet." : null;

    public void SayIfMet(NeedMet met, DateTime sessionEndsAt, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotSayIfMet(sessionEndsAt, now));
        Version++;
        (Met, MetSaidAt) = (met, now);
    }

    public void AskedIfMet(DateTime now)
    {
        Version++;
        AskedIfMetAt = now;
    }

    /// <summary>The words go. That there was a need, and whether it was met, stays as a number.</summary>
    public void Forget()
    {
        Version++;
        (Sealed, SealedNote) = ("", null);
    }
}
