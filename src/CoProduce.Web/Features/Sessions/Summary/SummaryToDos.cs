using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Sessions that are over, for those who run the project and owe people what came of them.</summary>
public class SummaryToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var projects = who.Run.Ids();
        if (projects.Count == 0)
        {
            return [];
        }

        var rows = await db.WithoutSummary(clock.Now())
            .Where(s => projects.Contains(s.ProjectId))
            .OrderBy(s => s.EndsAt)
            .Take(ToDoReader.Most)
            .Select(s => new
            {
                s.ProjectId,
                s.Number,
                s.Title,
                s.EndsAt,
            })
            .ToListAsync();
        var calendar = rows.Count == 0 ? ForumCalendar.Usual : await db.CalendarAsync();
        return
        [
            .. from s in rows
            let here = who.Run.Of(s.ProjectId)
            select who.Has(ToDoKind.SumUpSession, here, s.Title, SessionLinks.Closing(here.Slug, s.Number)) with
            {
                On = SessionSummary.DueOn(s.EndsAt.ForumDay(), calendar),
            },
        ];
    }
}
