using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Reminds those who run a project, until people can read what came of a session.</summary>
public class SummaryReminderJob(CoProduceDbContext db, Notifier post, TimeProvider clock) : IJob
{
    public static string Name => "Reminds of summaries that people wait for";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public Task RunAsync(CancellationToken stop) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            var waiting = await db.WithoutSummary(now).ToListAsync();
            var (ids, calendar) = (waiting.Select(s => s.Id).ToList(), await db.CalendarAsync());
            var drafts = await db.SessionSummaries.Where(x => ids.Contains(x.SessionId)).ToDictionaryAsync(x => x.SessionId);
            foreach (var session in waiting)
            {
                var draft = drafts.GetValueOrDefault(session.Id) ?? new SessionSummary(session, now);
                if (draft.IsToRemind(session.EndsAt.ForumDay(), clock.Today(), draft.RemindedAt?.ForumDay(), calendar))
                {
                    draft.Remind(now);
                    db.Update(draft);
                    await TellAsync(session, SessionSummary.DueOn(session.EndsAt.ForumDay(), calendar));
                }
            }

            return await db.SaveChangesAsync(stop);
        });

    private async Task TellAsync(Session session, DateOnly dueOn)
    {
        var slug = await db.Projects.Where(p => p.Id == session.ProjectId).Select(p => p.Slug).SingleAsync();
        var runs = await db.WhoRun(session.ProjectId).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            runs,
            $"People wait to read what came of a session. It is due by {dueOn.Day()}",
            SessionLinks.Closing(slug, session.Number)
        );
    }
}
