using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>After a session asks people whether they got what they needed.</summary>
public class NeedsMetJob(CoProduceDbContext db, Notifier post, TimeProvider clock) : IJob
{
    public static string Name => "Asks people whether they got what they needed";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    private const int Most = 500;

    public Task RunAsync(CancellationToken stop) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            var asking = await db.NotSaidIfMet(now).Where(n => n.AskedIfMetAt == null).OrderBy(n => n.Id).Take(Most).ToListAsync();
            foreach (var one in asking.GroupBy(n => (n.SessionId, n.PersonId)))
            {
                var page = await (
                    from s in db.Sessions
                    where s.Id == one.Key.SessionId
                    join p in db.Projects on s.ProjectId equals p.Id
                    select NeedLinks.ForSession(p.Slug, s.Number)
                ).SingleAsync();
                await post.TellAsync([one.Key.PersonId], "Did you get what you needed at the session?", page);
                one.ToList().ForEach(n => n.AskedIfMet(now));
            }

            return await db.SaveChangesAsync(stop);
        });
}
