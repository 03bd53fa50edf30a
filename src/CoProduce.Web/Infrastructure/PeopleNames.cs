using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>The names that people have now, by who they are. Whoever is forgotten has none.</summary>
public static class PeopleNames
{
    public static Task<Dictionary<int, string>> NamesAsync(this CoProduceDbContext db, IReadOnlyList<int?> ids) =>
        db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
}
