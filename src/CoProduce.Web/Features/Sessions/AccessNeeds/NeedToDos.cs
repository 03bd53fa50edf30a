using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>Sessions for which somebody shared what they need, and has not said whether they got it. What it was stays sealed.</summary>
public class NeedToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var (projects, me) = (who.Inside.Ids(), who.PersonId);
        if (projects.Count == 0)
        {
            return [];
        }

        var waiting = db.NotSaidIfMet(clock.Now()).Where(n => n.PersonId == me && n.Sealed != "");
        var rows = await db
            .Sessions.AsNoTracking()
            .Where(s => projects.Contains(s.ProjectId) && waiting.Any(n => n.SessionId == s.Id))
            .OrderBy(s => s.EndsAt)
            .Take(ToDoReader.Most)
            .Select(s => new
            {
                s.ProjectId,
                s.Number,
                s.Title,
            })
            .ToListAsync();
        return
        [
            .. from s in rows
            let here = who.Inside.Of(s.ProjectId)
            select who.Has(ToDoKind.SayIfNeedsMet, here, s.Title, NeedLinks.ForSession(here.Slug, s.Number)),
        ];
    }
}
