using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>How many worries wait for this safeguarding lead or deputy. Never one in which they are named, and none of its words.</summary>
public class ConcernToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var count = who.Duties.MayReadConcerns() ? await db.Concerns.WaitFor(who.PersonId).CountAsync() : 0;
        return count == 0 ? [] : [who.Has(ToDoKind.ReadWorries, ToDo.Count(count, "1 waits", "wait"), SafeguardingLinks.All())];
    }
}
