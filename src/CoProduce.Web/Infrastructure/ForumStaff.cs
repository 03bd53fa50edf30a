using CoProduce.Data;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>Finds those with a duty of the forum. Duties are kept as words, so they are looked into here.</summary>
public static class ForumStaff
{
    public static Task<List<int>> StaffAsync(this CoProduceDbContext db) => db.WhoHaveAsync(duties => duties.HasFlag(ForumDuties.Staff));

    public static async Task<List<int>> WhoHaveAsync(this CoProduceDbContext db, Func<ForumDuties, bool> duty) =>
        [
            .. (await db.People.Where(p => p.Duties != ForumDuties.None).Select(p => new { p.Id, p.Duties }).ToListAsync())
                .Where(p => duty(p.Duties))
                .Select(p => p.Id),
        ];
}
