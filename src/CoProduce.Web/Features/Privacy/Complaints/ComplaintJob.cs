using CoProduce.Data;
using CoProduce.Domain.Complaints;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>Reminds forum staff, once, of a complaint that the law wants them to acknowledge soon.</summary>
public class ComplaintJob(CoProduceDbContext db, Notifier post, TimeProvider clock) : IJob
{
    public static string Name => "Reminds staff of complaints about data";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) =>
        db.TogetherAsync(async () =>
        {
            var last = clock.Today().AddDays(DataComplaint.RemindDaysBefore);
            var due = await db
                .DataComplaints.Where(c => c.AcknowledgedAt == null && c.RemindedAt == null && c.AcknowledgeBy <= last)
                .ToListAsync();
            foreach (var complaint in due.Where(c => c.IsDueSoon(clock.Today())))
            {
                complaint.Remind(clock.Now());
                await post.TellAsync(
                    await db.StaffAsync(),
                    $"A complaint about data must be acknowledged by {complaint.AcknowledgeBy.Day()}",
                    PrivacyLinks.Complaints()
                );
            }

            return await db.SaveChangesAsync();
        });
}
