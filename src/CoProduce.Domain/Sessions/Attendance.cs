using CoProduce.Domain.Participation;

namespace CoProduce.Domain.Sessions;

/// <summary>How it is known that somebody was there.</summary>
public enum HowKnown
{
    Tapped,
    Code,
    List,
}

/// <summary>That somebody was at a session, in the room or at home. Each person is there once.</summary>
public class Attendance
{
    private Attendance() { }

    public Attendance(Session session, Participant who, HowKnown how, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(session.StartsAt, session.EndsAt, session.CancelledAt, how, now));
        SessionId = session.Id;
        ParticipantId = who.Id;
        How = how;
        At = now;
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int ParticipantId { get; private set; }
    public HowKnown How { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>People say for themselves that they are there while it is on. Whoever runs it may put somebody on the list later
    /// too.</summary>
    public static string? WhyNot(DateTime startsAt, DateTime endsAt, DateTime? cancelledAt, HowKnown how, DateTime now) =>
        cancelledAt is not null ? "This session was cancelled."
        : now < startsAt - LiveRoom.OpensBefore ? "This session has not started yet."
        : how is not HowKnown.List && now >= endsAt + LiveRoom.StaysOpenFor
            ? "This session is over. Ask whoever ran it to put you on the list."
        : null;
}
