using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Calendar;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;

namespace CoProduce.Web.Infrastructure;

/// <summary>What an operator should look at although pages work, a line each.</summary>
public sealed class Unwell(JobBoard jobs, BackupShelf shelf, ErasureList forgotten, IHostEnvironment environment, TimeProvider clock)
{
    public async Task<IReadOnlyList<string>> ReadAsync(CoProduceDbContext db)
    {
        var now = clock.Now();
        var late = await LateMail.ReadAsync(db, environment, now);
        string?[] own =
        [
            db.Engine.IsEmbedded && shelf.WhyUnwell(now.ForumDay()) is { } copies ? $"backup: {copies}" : null,
            await forgotten.WhyUnwellAsync(),
        ];
        return [.. late.Lines, .. await jobs.UnwellAsync(db), .. await db.Engine.UnwellAsync(db), .. own.OfType<string>()];
    }
}
