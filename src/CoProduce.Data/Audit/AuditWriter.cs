using CoProduce.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Data.Audit;

/// <summary>Adds to the trail in the very transaction of what it tells of. Whoever writes first holds the trail's end until they are done,
/// so it never forks.</summary>
internal sealed class AuditWriter(CoProduceDbContext db)
{
    private readonly IServiceProvider? _app = db.GetService<IDbContextOptions>()
        .FindExtension<CoreOptionsExtension>()
        ?.ApplicationServiceProvider;
    private readonly List<Func<AuditEntry>> _noticed = [.. AuditInterceptor.In(db.ChangeTracker)];

    private AuditKey? Key => _app?.GetService<AuditKey>();

    /// <summary>A database opened outside the app, as in a tool, has no key and keeps no trail.</summary>
    public bool IsNeeded => Key is not null && (_noticed.Count > 0 || db.Noted.Count > 0);

    public async Task WriteAsync(Func<Task> save)
    {
        if (!IsNeeded)
        {
            return;
        }

        var ends = db.Set<AuditEnd>();
        var end = await TakeEndAsync(ends, save);
        var entries = _noticed.Select(n => n()).Concat(db.Noted).ToList();
        var (count, mark) = (end.Count, end.Mark);
        foreach (var entry in entries)
        {
            entry.Number = ++count;
            entry.At = _app!.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
            entry.ByPersonId = _app!.GetService<IWhoActs>()?.PersonId;
            entry.Mark = mark = Key!.Mark(entry, mark);
        }

        try
        {
            db.AuditEntries.AddRange(entries);
            await save();
            if (entries.TrueForAll(e => db.Entry(e).State is EntityState.Unchanged))
            {
                var seal = Key!.Seal(count, mark);
                await ends.ExecuteUpdateAsync(set =>
                    set.SetProperty(e => e.Count, count).SetProperty(e => e.Mark, mark).SetProperty(e => e.Seal, seal)
                );
            }
        }
        finally
        {
            entries.ForEach(e => db.Entry(e).State = EntityState.Detached);
        }

        db.Noted.Clear();
    }

    private async Task<AuditEnd> TakeEndAsync(DbSet<AuditEnd> ends, Func<Task> save)
    {
        if (await ends.ExecuteUpdateAsync(set => set.SetProperty(e => e.Count, e => e.Count)) == 1)
        {
            return await ends.AsNoTracking().SingleAsync();
        }

        var first = new AuditEnd { Id = 1 };
        ends.Add(first);
        await save();
        db.Entry(first).State = EntityState.Detached;
        return first;
    }
}

/// <summary>The one call for what the trail does not notice by itself.</summary>
public static class AuditNotes
{
    /// <summary>Adds a line to the trail with what is saved next.</summary>
    public static void Note(this CoProduceDbContext db, AuditEvent what, int? about = null, int? project = null, int? subject = null) =>
        db.Noted.Add(
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
        var app = db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()!.ApplicationServiceProvider!;
        var (me, since) = (
            app.GetRequiredService<IWhoActs>().PersonId,
            app.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.AddDays(-1)
        );
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
