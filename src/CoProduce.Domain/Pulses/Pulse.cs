using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Domain.Pulses;

/// <summary>Four short questions about how it felt, asked in a stage or after a session. Nobody in the project learns who said
/// what.</summary>
public class Pulse
{
    public const int FewestDays = 7;
    public const int MostDays = 28;

    private Pulse() { }

    private Pulse(int number, int projectId, DateTime now, DateTime closesAt)
    {
        Number = number;
        ProjectId = projectId;
        OpenedAt = now;
        ClosesAt = closesAt;
    }

    public int Id { get; private set; }
    public int Number { get; private set; }
    public int ProjectId { get; private set; }
    public int? StageId { get; private set; }
    public int? SessionId { get; private set; }
    public DateTime OpenedAt { get; private set; }
    public DateTime ClosesAt { get; private set; }

    public static Pulse OfStage(int number, Stage stage, bool isOneOpen, int days, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotOpen(stage.IsOpen, isOneOpen, days));
        return new Pulse(number, stage.ProjectId, now, now.AddDays(days)) { StageId = stage.Id };
    }

    /// <summary>Asks those who came, for a week after the session has ended.</summary>
    public static Pulse AfterSession(int number, Session session, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotAskAfter(session, now));
        return new Pulse(number, session.ProjectId, now, session.EndsAt.AddDays(FewestDays)) { SessionId = session.Id };
    }

    public static string? WhyNotOpen(bool isStageOpen, bool isOneOpen, int days = FewestDays) =>
        !isStageOpen ? "People are asked how it feels while a stage is open."
        : isOneOpen ? "People are being asked already. Wait until that closes."
        : days is < FewestDays or > MostDays ? $"Give people from {FewestDays} to {MostDays} days to answer."
        : null;

    public static string? WhyNotAskAfter(Session session, DateTime now) =>
        session.CancelledAt is not null ? "This session was cancelled."
        : session.EndsAt > now ? "People are asked how it felt once the session is over."
        : session.EndsAt.AddDays(FewestDays) <= now ? "This session was too long ago to ask how it felt."
        : null;

    public bool IsOpen(DateTime now) => now < ClosesAt;

    public string? WhyNotAnswer(DateTime now) => IsOpen(now) ? null : "This has closed. What people said can be read now.";
}

/// <summary>That somebody is asked, and whether they have answered. What they said is not here, and nothing here leads to it.</summary>
public class PulseInvitation
{
    private PulseInvitation() { }

    public PulseInvitation(int pulseId, int personId, People.Side side)
    {
        PulseId = pulseId;
        PersonId = personId;
        Side = side;
    }

    public int Id { get; private set; }
    public int PulseId { get; private set; }
    public int PersonId { get; private set; }
    public People.Side Side { get; private set; }

    /// <summary>Written at the same place for everyone and without a time, so that the order in which people answered is not
    /// kept.</summary>
    public bool HasAnswered { get; private set; }
}
