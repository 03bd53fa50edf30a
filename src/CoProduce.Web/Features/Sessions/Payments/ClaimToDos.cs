using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Claims that wait for a yes of this one of the forum staff, or to be paid.</summary>
public class ClaimToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var count = who.IsStaff ? await db.Claims.WaitFor(who.PersonId).CountAsync() : 0;
        return count == 0 ? [] : [who.Has(ToDoKind.SettleClaims, ToDo.Count(count, "1 claim", "claims"), PaymentLinks.Claims())];
    }
}
