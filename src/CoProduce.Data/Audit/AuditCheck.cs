using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Audit;

/// <summary>Walks the whole trail and says where it was touched.</summary>
public static class AuditCheck
{
    /// <summary>The first line that is not as it was written, in words for an operator. Null when all is well. What was seen before, such
    /// as in yesterday's log, must still stand.</summary>
    public static async Task<string?> WhyNotAsync(CoProduceDbContext db, AuditKey key, (long Number, string Mark)? seen = null)
    {
        var (number, mark) = (0L, "");
        try
        {
            await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable())
            {
                if (entry.Number != number + 1)
                {
                    return $"Line {number + 1} is missing.";
                }

                if (key.Mark(entry, mark) != entry.Mark || (seen is { } s && s.Number == entry.Number && s.Mark != entry.Mark))
                {
                    return $"Line {entry.Number} is not as it was written.";
                }

                (number, mark) = (entry.Number, entry.Mark);
            }
        }
        catch (Exception unreadable)
            when (unreadable
                    is InvalidOperationException
                        or FormatException
                        or InvalidCastException
                        or OverflowException
                        or ArgumentException
            )
        {
            return $"Line {number + 1} is not as it was written.";
        }

        return await WhyNotEndAsync(db, key, number, mark)
            ?? (seen?.Number > number ? $"Line {number + 1} is missing. The end was cut off." : null);
    }

    private static async Task<string?> WhyNotEndAsync(CoProduceDbContext db, AuditKey key, long number, string mark) =>
        await db.Set<AuditEnd>().AsNoTracking().SingleOrDefaultAsync() switch
        {
            { Count: 0, Seal: "" } when number == 0 => null,
            null => "The seal at the end is missing.",
            var end when end.Seal != key.Seal(end.Count, end.Mark) => "The seal at the end is not as it was written.",
            var end when end.Count > number => $"Line {number + 1} is missing. The end was cut off.",
            var end when end.Count < number => $"Line {end.Count + 1} was put there by somebody else.",
            var end => end.Mark == mark ? null : $"Line {number} is not as it was written.",
        };
}
