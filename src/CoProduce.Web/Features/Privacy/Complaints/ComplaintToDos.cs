using CoProduce.Data;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Privacy.Complaints;

/// <summary>How many complaints about data have no answer. Nobody answers their own.</summary>
public class ComplaintToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        if (!who.IsStaff)
        {
            return [];
        }

        var open = await db
            .DataComplaints.Where(c => c.AnsweredAt == null && c.ByPersonId != who.PersonId)
            .Select(c => c.AcknowledgedAt == null ? c.AcknowledgeBy : (DateOnly?)null)
            .ToListAsync();
        return open.Count == 0
            ? []
            :
            [
                who.Has(ToDoKind.AnswerComplaints, ToDo.Count(open.Count, "1 waits", "wait"), PrivacyLinks.Complaints()) with
                {
                    On = open.Min(),
                },
            ];
    }
}
