using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Carers;

/// <summary>Asks a young person and their carer now and then whether the age group still fits. No birthday is kept for it.</summary>
public class AgeGroupJob(CoProduceDbContext db, Notifier post, TimeProvider clock) : IJob
{
    public static string Name => "Asks whether an age group still fits";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    private const int Most = 500;

    public Task RunAsync(CancellationToken stop) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            foreach (
                var link in await db
                    .UnderEighteens.Where(u => u.AskAgainAt <= now && u.EndedAt == null && u.SaidYesAt != null && u.CarerAgreedAt != null)
                    .OrderBy(u => u.Id)
                    .Take(Most)
                    .ToListAsync()
            )
            {
                await post.TellAsync([link.PersonId, link.CarerId!.Value], "Does the age group still fit?", CarerLinks.Together(link.Id));
                link.WereAsked(now);
            }

            return await db.SaveChangesAsync(stop);
        });
}
