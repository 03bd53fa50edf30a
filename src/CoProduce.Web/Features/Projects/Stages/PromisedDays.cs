using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Today, and the next day that we promise where a reply is late: by the days on which this forum works, which are asked for only
/// then.</summary>
public class PromisedDays(ReplyPromise? promise, DateOnly today)
{
    public DateOnly Today => today;

    public static async Task<PromisedDays> OfAsync(CoProduceDbContext db, DateOnly today, IEnumerable<DateOnly> dues) =>
        new(dues.Any(due => due < today) ? await db.PromiseAsync() : null, today);

    public DateOnly After(DateOnly dueOn) => promise!.NextPromise(dueOn, today);
}
