using CoProduce.Data;
using CoProduce.Data.Jobs;
using CoProduce.Data.Mail;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Mail;

/// <summary>Takes every mail that is due out of the house, and forgets what old ones said.</summary>
public class MailJob(CoProduceDbContext db, IMailCarrier carrier, TimeProvider clock, ILogger<MailJob> log) : IJob
{
    public static string Name => "Sends mail";
    public static TimeSpan Every => TimeSpan.FromSeconds(5);

    /// <summary>How long a mail belongs to the server that took it. If that server dies, another tries after this.</summary>
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken stop)
    {
        while (await TakeNextAsync(stop) is { } id)
        {
            await CarryAsync(id, stop);
            db.ChangeTracker.Clear();
        }

        await db.OutgoingMails.WithOldWords(clock.Now()).ForgetWordsAsync(stop);
        await db.OutgoingMails.WithSpentSecrets(clock.Now()).ForgetWordsAsync(stop);
    }

    /// <summary>The next mail nobody else has taken. Two servers may see the same one; only one of them gets it.</summary>
    private async Task<long?> TakeNextAsync(CancellationToken stop)
    {
        while (true)
        {
            var now = clock.Now();
            var due = await db
                .OutgoingMails.AsNoTracking()
                .Due(now)
                .OrderByDescending(m => m.IsForSafety)
                .ThenBy(m => m.NextTryAt)
                .Select(m => new { m.Id, m.NextTryAt })
                .FirstOrDefaultAsync(stop);
            if (due is null)
            {
                return null;
            }

            if (
                await db
                    .OutgoingMails.Where(m => m.Id == due.Id && m.SentAt == null && m.NextTryAt == due.NextTryAt)
                    .ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, now + Claim), stop) == 1
            )
            {
                return due.Id;
            }
        }
    }

    private async Task CarryAsync(long id, CancellationToken stop)
    {
        var mail = await db.OutgoingMails.SingleAsync(m => m.Id == id, stop);
        try
        {
            await carrier.CarryAsync(mail, stop);
            mail.WentOut(clock.Now());
        }
        catch (Exception problem) when (!stop.IsCancellationRequested)
        {
            // Only the kind of problem is logged: what a mail server answers can hold the address.
            mail.DidNotGo(clock.Now());
            log.LogWarning("Mail {MailId} did not go, try {Try}: {Problem}", id, mail.Tries, problem.GetType().Name);
        }

        await JobClaim.RecordAsync(() => db.SaveChangesAsync(CancellationToken.None));
    }
}
