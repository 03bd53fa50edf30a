namespace CoProduce.Domain.Sessions;

/// <summary>Whether somebody will come to a session. "Can't come" is as good an answer as any.</summary>
public enum RsvpAnswer
{
    Coming,
    Maybe,
    CannotCome,
}

/// <summary>One person's answer about one session. They may change it until it is over.</summary>
public class Rsvp
{
    private Rsvp() { }

    public Rsvp(Session session, int personId, RsvpAnswer answer, DateTime now, bool isPlaceFree = true)
    {
        SessionId = session.Id;
        PersonId = personId;
        Say(session, answer, now, isPlaceFree);
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int PersonId { get; private set; }
    public RsvpAnswer Answer { get; private set; }
    public DateTime SaidAt { get; private set; }

    /// <summary>Since when they wait for a place. Null when they have one, or want none.</summary>
    public DateTime? WaitingSince { get; private set; }

    public bool HasPlace => Answer is RsvpAnswer.Coming && WaitingSince is null;
    public bool Waits => Answer is RsvpAnswer.Coming && WaitingSince is not null;

    /// <summary>When every place is taken, "I'll come" puts them on the waiting list. Saying it again keeps their turn.</summary>
    public void Say(Session session, RsvpAnswer answer, DateTime now, bool isPlaceFree = true)
    {
        RuleBrokenException.ThrowIf(session.WhyNoAnswer(now));
        WaitingSince = answer is not RsvpAnswer.Coming || isPlaceFree ? null : WaitingSince ?? now;
        Answer = answer;
        SaidAt = now;
    }

    public void GetPlace() => WaitingSince = null;

    /// <summary>They do not take part for now. Their answer stays, and their turn counts from this moment when they are back.</summary>
    public void LosePlace(DateTime now) => WaitingSince ??= now;
}
