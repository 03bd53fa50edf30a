using CoProduce.Data;
using CoProduce.Domain.Actions;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Actions;

/// <summary>What somebody promised to do and, for the two leads, what nobody does any more.</summary>
public class ActionToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var inside = who.Inside;
        if (inside.Count == 0)
        {
            return [];
        }

        var (seats, led) = (inside.Seats(), inside.Where(p => p.Standing.IsCoLead).Ids());
        var rows = await db
            .Actions.AsNoTracking()
            .Where(a =>
                a.DoneAt == null
                && (
                    a.ParticipantId == null
                        ? a.Owner == AgreedAction.TheLeads && led.Contains(a.ProjectId)
                        : seats.Contains(a.ParticipantId.Value)
                )
            )
            .OrderBy(a => a.Due)
            .Take(ToDoReader.Most)
            .Select(a => new
            {
                a.ProjectId,
                a.Number,
                a.What,
                a.Due,
                IsMine = a.ParticipantId != null,
            })
            .ToListAsync();
        return
        [
            .. from a in rows
            let here = inside.Of(a.ProjectId)
            let kind = a.IsMine ? ToDoKind.KeepPromise : ToDoKind.FindOwner
            select who.Has(kind, here, a.What, ProjectLinks.ActionDone(here.Slug, a.Number)) with
            {
                On = a.Due,
            },
        ];
    }
}
