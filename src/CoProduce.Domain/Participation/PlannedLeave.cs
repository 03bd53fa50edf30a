using CoProduce.Domain.Projects;

namespace CoProduce.Domain.Participation;

/// <summary>Somebody says beforehand until when they plan to take part. Going then is no sign that families drift away.</summary>
public class PlannedLeave
{
    private PlannedLeave() { }

    public PlannedLeave(int participantId, StageKey until, DateTime now)
    {
        ParticipantId = participantId;
        Say(until, now);
    }

    public int ParticipantId { get; private set; }

    /// <summary>They take part to the end of this stage.</summary>
    public StageKey Until { get; private set; }

    public DateTime SaidAt { get; private set; }

    /// <summary>Saying the same again does not make it any later.</summary>
    public void Say(StageKey until, DateTime now)
    {
        if (until != Until || SaidAt == default)
        {
            (Until, SaidAt) = (until, now);
        }
    }

    /// <summary>Said after the stage had closed, it does not count: nobody is marked as gone by plan when they have gone.</summary>
    public static bool Counts(DateTime saidAt, DateTime? stageClosedAt) => stageClosedAt is null || saidAt < stageClosedAt;
}
