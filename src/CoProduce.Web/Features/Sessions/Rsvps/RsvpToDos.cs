using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>Sessions of which somebody has not said whether they come.</summary>
public class RsvpToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var (projects, me) = (who.Open.Ids(), who.PersonId);
        if (projects.Count == 0)
        {
            return [];
        }

        var rows = await db
            .Sessions.AsNoTracking()
            .AreAhead(clock.Now())
            .Where(s => projects.Contains(s.ProjectId) && !db.Rsvps.Any(r => r.SessionId == s.Id && r.PersonId == me))
            .OrderBy(s => s.StartsAt)
            .Take(ToDoReader.Most)
            .Select(s => new
            {
                s.ProjectId,
                s.Number,
                s.Title,
                s.StartsAt,
            })
            .ToListAsync();
        return
        [
            .. from s in rows
            let here = who.Open.Of(s.ProjectId)
            select who.Has(ToDoKind.SayIfComing, here, s.Title, SessionLinks.Session(here.Slug, s.Number)) with
            {
                At = s.StartsAt,
            },
        ];
    }
}
