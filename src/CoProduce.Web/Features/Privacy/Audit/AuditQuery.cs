using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Audit;

/// <summary>Reads the trail, newest first, with the names of now.</summary>
public class AuditQuery(CoProduceDbContext db)
{
    private const int PageSize = 50;

    public async Task<AuditPage> RunAsync(
        IReadOnlyList<AuditEvent> kinds,
        Func<IQueryable<AuditEntry>, IQueryable<AuditEntry>> which,
        long? before
    )
    {
        var lines = await which(db.AuditEntries.AsNoTracking())
            .Where(e => kinds.Contains(e.What) && (before == null || e.Number < before))
            .OrderByDescending(e => e.Number)
            .Take(PageSize + 1)
            .ToListAsync();
        var shown = lines.Take(PageSize).ToList();
        var people = shown.SelectMany(e => new[] { e.ByPersonId, e.AboutPersonId }).OfType<int>().Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        var projects = shown.Select(e => e.ProjectId).OfType<int>().Distinct().ToList();
        var titles = await db.Projects.Where(p => projects.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name);
        string? Name(int? id) => id is { } person ? names.GetValueOrDefault(person) : null;
        return new AuditPage(
            [
                .. shown.Select(e => new AuditRow(
                    e.Number,
                    e.At,
                    e.What,
                    Name(e.ByPersonId),
                    Name(e.AboutPersonId),
                    e.ProjectId is { } id ? titles.GetValueOrDefault(id) : null,
                    e.Subject
                )),
            ],
            lines.Count > PageSize ? shown[^1].Number : null
        );
    }
}
