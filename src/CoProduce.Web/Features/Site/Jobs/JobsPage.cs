using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>Each job with how it stands now.</summary>
public record JobsPage(IReadOnlyList<JobLine> Rows)
{
    public static JobsPage Of(IReadOnlyList<JobState> jobs, DateTime now) => new([.. jobs.Select(job => JobLine.Of(job, now))]);
}
