using CoProduce.Data;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.NamesLeft;

/// <summary>On how many pages words may still name somebody who asked to be forgotten.</summary>
public class NameToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var count = who.IsStaff ? await db.WordsToLookAt.CountAsync() : 0;
        return count == 0 ? [] : [who.Has(ToDoKind.LookForNames, ToDo.Count(count, "1 page", "pages"), PrivacyLinks.NamesLeft())];
    }
}
