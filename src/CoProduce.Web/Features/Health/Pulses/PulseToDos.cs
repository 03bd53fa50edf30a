using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Pulses that somebody is asked in and has not answered. Whoever has left is asked too.</summary>
public class PulseToDos(CoProduceDbContext db, TimeProvider clock) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        if (who.WaitsForCarer)
        {
            return [];
        }

        var (now, me) = (clock.Now(), who.PersonId);
        var notYet = who.Places.Where(p => p.Standing.WhyChangeNothing() is not null).Ids();
        var rows = await (
            from i in db.PulseInvitations.AsNoTracking()
            where i.PersonId == me && !i.HasAnswered
            join p in db.Pulses on i.PulseId equals p.Id
            where p.ClosesAt > now && !notYet.Contains(p.ProjectId)
            join x in db.Projects on p.ProjectId equals x.Id
            where x.State != ProjectState.Draft && !db.ProjectPauses.Any(z => z.ProjectId == x.Id)
            orderby p.ClosesAt
            select new
            {
                x.Slug,
                x.Name,
                p.Number,
                p.ClosesAt,
                Stage = db.Stages.Where(s => s.Id == p.StageId).Select(s => (StageKey?)s.Key).FirstOrDefault(),
                Session = db.Sessions.Where(s => s.Id == p.SessionId).Select(s => s.Title).FirstOrDefault(),
            }
        )
            .Take(ToDoReader.Most)
            .ToListAsync();
        return rows.Select(p =>
            who.Has(ToDoKind.AnswerPulse, p.Session ?? $"in “{p.Stage!.Value.Words()}”", HealthLinks.Pulse(p.Slug, p.Number)) with
            {
                Project = p.Name,
                Slug = p.Slug,
                At = p.ClosesAt,
            }
        );
    }
}
