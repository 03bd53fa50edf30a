namespace CoProduce.Domain.Sessions;

/// <summary>Whether somebody will come to a session. "Can't come" is as good an answer as any.</summary>
public enum ComingAnswer
{
    Coming,
    Maybe,
    CannotCome,
}

/// <summary>One person's answer about one session. They may change it until it is over.</summary>
public class Coming
{
    private Coming() { }

    public Coming(Session session, int personId, ComingAnswer answer, DateTime now)
    {
        SessionId = session.Id;
        PersonId = personId;
        Say(session, answer, now);
    }

    public int Id { get; private set; }
    public int SessionId { get; private set; }
    public int PersonId { get; private set; }
    public ComingAnswer Answer { get; private set; }
    public DateTime SaidAt { get; private set; }

    public void Say(Session session, ComingAnswer answer, DateTime now)
    {
        RuleBrokenException.ThrowIf(session.WhyNoAnswer(now));
        Answer = answer;
        SaidAt = now;
    }
}
