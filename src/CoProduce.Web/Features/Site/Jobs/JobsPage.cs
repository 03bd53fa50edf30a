using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>Each job with how it stands now, the mails that could not go, and the copies of the embedded database. A server makes its own
/// copies elsewhere.</summary>
public record JobsPage(IReadOnlyList<JobLine> Rows, LateMail Mail, CopiesPart? Copies)
{
    public static JobsPage Of(IReadOnlyList<JobState> jobs, LateMail mail, BackupShelf? shelf, DateTime now) =>
        new([.. jobs.Select(job => JobLine.Of(job, now))], mail, shelf is null ? null : CopiesPart.Of(shelf, now));
}
