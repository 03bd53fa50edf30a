using CoProduce.Data.Saving;
using CoProduce.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Audit;

/// <summary>Adds to the log in the very transaction of what it tells of. Whoever writes holds its end until they are done,
/// so it never forks.</summary>
internal static class AuditWriter
{
    public static async Task WriteAsync(CoProduceDbContext db, UnitOfWork unit, IReadOnlyList<AuditEntry> lines)
    {
        if (unit.Key is null || lines.Count == 0)
        {
            return;
        }

        var ends = db.Set<AuditEnd>();
        await db.LockAsync(ends);
        var end = await ends.SingleAsync();
        foreach (var line in lines)
        {
            line.Number = ++end.Count;
            line.At = unit.Now;
            line.ByPersonId = unit.ByPersonId;
            line.Mark = end.Mark = unit.Key.Mark(line, end.Mark);
        }

        end.Seal = unit.Key.Seal(end.Count, end.Mark);
        db.AddRange(lines);
        await db.SaveChangesAsync();
    }
}

/// <summary>The one call for what the trail does not notice by itself.</summary>
public static class AuditNotes
{
    /// <summary>Adds a line to the trail with what is saved next.</summary>
    public static void Note(this CoProduceDbContext db, AuditEvent what, int? about = null, int? project = null, int? subject = null) =>
        db.Unit.Follows.Note(
            new AuditEntry
            {
                What = what,
                AboutPersonId = about,
                ProjectId = project,
                Subject = subject,
            }
        );

    /// <summary>Notes that these people's data was looked at: once a day for each reader and person, not their own.</summary>
    public static async Task NoteLooksAsync(this CoProduceDbContext db, AuditEvent what, IEnumerable<int> about)
    {
        var (me, since) = (db.Unit.ByPersonId, db.Unit.Now.AddDays(-1));
        var people = about.Where(id => id != me).Distinct().ToList();
        var known =
            people.Count == 0
                ? []
                : await db
                    .AuditEntries.Where(e =>
                        e.What == what
                        && e.ByPersonId == me
                        && e.At > since
                        && e.AboutPersonId != null
                        && people.Contains(e.AboutPersonId.Value)
                    )
                    .Select(e => e.AboutPersonId!.Value)
                    .ToListAsync();
        var looks = people.Except(known).ToList();
        if (looks.Count > 0)
        {
            looks.ForEach(id => db.Note(what, about: id));
            await db.SaveChangesAsync();
        }
    }
}
