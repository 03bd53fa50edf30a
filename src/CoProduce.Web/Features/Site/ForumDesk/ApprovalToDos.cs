using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.ForumDesk;

/// <summary>How many people who work in services wait for forum staff to say that they know them.</summary>
public class ApprovalToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var count = who.IsStaff ? await db.WhoWaitForApproval().CountAsync() : 0;
        return count == 0
            ? []
            : [who.Has(ToDoKind.ApproveProfessionals, ToDo.Count(count, "1 waits", "wait"), $"{SiteLinks.ForumDesk()}#waiting")];
    }
}
