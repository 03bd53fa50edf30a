using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reports, and words to look at again: by project for those who run one, in all for forum staff. Also while it is
/// paused.</summary>
public class ReportToDos(CoProduceDbContext db) : IToDoSource
{
    private sealed record Waiting(int ProjectId, int Count, DateOnly? DueOn);

    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var (projects, all, me) = (who.Places.Where(p => p.Standing.HasSeat).Ids(), who.IsStaff, who.PersonId);
        if (projects.Count == 0 && !all)
        {
            return [];
        }

        var reports = await db
            .ConductReports.SeenToBy(me)
            .Where(r => r.AnsweredAt == null && (all || projects.Contains(r.ProjectId)))
            .GroupBy(r => r.ProjectId)
            .Select(g => new Waiting(g.Key, g.Count(), g.Min(r => r.DueOn)))
            .ToListAsync();
        var hidden = await db
            .Hidings.ToLookAtAgainBy(me)
            .Where(h => all || projects.Contains(h.ProjectId))
            .GroupBy(h => h.ProjectId)
            .Select(g => new Waiting(g.Key, g.Count(), g.Min(h => h.AppealDueOn)))
            .ToListAsync();
        return
        [
            .. Lines(who, ToDoKind.SeeToReports, reports, "1 report", "reports"),
            .. Lines(who, ToDoKind.LookAgain, hidden, "Somebody asks", "people ask"),
        ];
    }

    private static IEnumerable<ToDo> Lines(ToDoReader who, ToDoKind kind, List<Waiting> waiting, string one, string several) =>
        waiting.Count == 0 ? []
        : who.IsStaff
            ?
            [
                who.Has(kind, ToDo.Count(waiting.Sum(w => w.Count), one, several), ModerationLinks.Forum()) with
                {
                    On = waiting.Min(w => w.DueOn),
                },
            ]
        : from w in waiting
        let here = who.Places.Of(w.ProjectId)
        select who.Has(kind, here, ToDo.Count(w.Count, one, several), ModerationLinks.Reports(here.Slug)) with
        {
            On = w.DueOn,
        };
}
