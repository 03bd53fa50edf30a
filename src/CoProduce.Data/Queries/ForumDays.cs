using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Queries;

/// <summary>What the forum promises now about replies, and the days on which it works.</summary>
public static class ForumDays
{
    public static async Task<ReplyPromise> PromiseAsync(this CoProduceDbContext db) =>
        await db.ReplyPromises.AsNoTracking().Include(p => p.ChangedDays).OrderBy(p => p.Id).FirstOrDefaultAsync() ?? ReplyPromise.Usual;

    /// <summary>The one calendar for everything that is counted in working days or hours.</summary>
    public static async Task<ForumCalendar> CalendarAsync(this CoProduceDbContext db) => (await db.PromiseAsync()).Calendar;
}
