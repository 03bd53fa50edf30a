using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Tells forum staff, once, about each report and each request to look again that nobody has answered in time. Those it is about
/// are not told.</summary>
public class ModerationJob(CoProduceDbContext db, Notifier post, TimeProvider clock) : IJob
{
    public static string Name => "Warns staff of reports that wait too long";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) =>
        db.TogetherAsync(async () =>
        {
            var (now, today) = (clock.Now(), clock.Today());
            var reports = await db.ConductReports.Where(r => r.AnsweredAt == null && r.PassedOnAt == null && r.DueOn < today).ToListAsync();
            var hidings = await db
                .Hidings.Where(h =>
                    h.AppealedAt != null && h.AnsweredAt == null && h.ShownAgainAt == null && h.PassedOnAt == null && h.AppealDueOn < today
                )
                .ToListAsync();
            var staff = reports.Count + hidings.Count == 0 ? [] : await db.StaffAsync();
            foreach (var report in reports)
            {
                report.PassOn(now);
                await post.TellAsync(
                    [.. staff.Where(report.MayBeSeenToBy)],
                    "A report of how people work together is late",
                    ModerationLinks.Forum()
                );
            }

            foreach (var hiding in hidings)
            {
                hiding.PassOn(now);
                await post.TellAsync(
                    [.. staff.Where(id => id != hiding.AuthorPersonId && id != hiding.ByPersonId)],
                    "Somebody waits too long for a second look at hidden words",
                    ModerationLinks.Forum()
                );
            }

            return await db.SaveChangesAsync();
        });
}
