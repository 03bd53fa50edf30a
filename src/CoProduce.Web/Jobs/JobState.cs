using CoProduce.Data.Jobs;

namespace CoProduce.Web.Jobs;

/// <summary>When a job was last begun and ended, how that went, who did it, and when it comes next.</summary>
public sealed record JobState(
    ScheduledJob Job,
    DateTime? Began,
    DateTime? Ended,
    string? Problem,
    int Failures,
    string? Server,
    DateTime? Next
)
{
    public bool IsRunning => Began is not null && (Ended is null || Ended < Began);

    internal static JobState Of(ScheduledJob job, JobRun? row) =>
        new(job, row?.BeganAt, row?.EndedAt, row?.Problem, row?.Failures ?? 0, row?.Server, row?.NotBefore);
}
