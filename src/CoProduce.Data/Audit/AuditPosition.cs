using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Audit;

/// <summary>Where the trail last stood, kept outside the database: a trail that is emptied or put back whole no longer fits it.</summary>
public sealed class AuditPosition(string file)
{
    public async Task KeepAsync(CoProduceDbContext db)
    {
        if (await db.Set<AuditEnd>().AsNoTracking().SingleOrDefaultAsync() is { Count: > 0 } end)
        {
            var half = $"{file}.part";
            await File.WriteAllTextAsync(half, string.Create(CultureInfo.InvariantCulture, $"{end.Count} {end.Mark}"));
            File.Move(half, file, overwrite: true);
        }
    }

    /// <summary>Null when it was never kept, as before the first hour is over.</summary>
    public async Task<(long Number, string Mark)?> ReadAsync() =>
        File.Exists(file)
        && (await File.ReadAllTextAsync(file)).Split(' ') is [var number, var mark]
        && long.TryParse(number, CultureInfo.InvariantCulture, out var count)
            ? (count, mark)
            : null;
}
