using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>Each job with how it stands now, and the copies of the embedded database. A server makes its own copies elsewhere.</summary>
public record JobsPage(IReadOnlyList<JobLine> Rows, CopiesPart? Copies)
{
    public static JobsPage Of(IReadOnlyList<JobState> jobs, BackupShelf? shelf, DateTime now) =>
        new([.. jobs.Select(job => JobLine.Of(job, now))], shelf is null ? null : CopiesPart.Of(shelf, now));
}
