using System.Globalization;
using CoProduce.Data.Saving;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Audit;

/// <summary>Where the trail last stood, kept outside the database: a trail that is emptied or put back whole no longer fits it.</summary>
public sealed class AuditPosition(FileBeside file)
{
    private const string IsAnother =
        "The trail does not go on from where it stood. Nothing was changed: see what -- verify-audit says, and who writes to the database.";

    /// <exception cref="OperatorException">It cannot be kept there.</exception>
    public Task PrepareAsync() => file.PrepareAsync();

    /// <exception cref="OperatorException">The trail is not the one that was kept. What was kept stays.</exception>
    public async Task KeepAsync(CoProduceDbContext db)
    {
        var kept = await ReadAsync();
        if (kept is { } before && !await db.AuditEntries.AnyAsync(e => e.Number == before.Number && e.Mark == before.Mark))
        {
            throw new OperatorException(IsAnother);
        }

        await BeginAnewAsync(db);
    }

    /// <summary>After a restore the trail goes on from the backup, whatever stood before.</summary>
    public async Task BeginAnewAsync(CoProduceDbContext db)
    {
        if (await db.Set<AuditEnd>().AsNoTracking().SingleOrDefaultAsync() is { Count: > 0 } end)
        {
            await file.ReplaceAsync(string.Create(CultureInfo.InvariantCulture, $"{end.Count} {end.Mark}"));
        }
    }

    /// <summary>Null when it was never kept, as before the first hour is over.</summary>
    public async Task<(long Number, string Mark)?> ReadAsync() =>
        (await file.LinesAsync()) is [var line, ..]
        && line.Split(' ') is [var number, var mark]
        && long.TryParse(number, CultureInfo.InvariantCulture, out var count)
            ? (count, mark)
            : null;
}
