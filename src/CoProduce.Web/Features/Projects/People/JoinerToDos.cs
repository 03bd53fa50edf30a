using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.People;

/// <summary>How many people ask to join: by project for a lead who may let them in, in all for forum staff.</summary>
public class JoinerToDos(CoProduceDbContext db) : IToDoSource
{
    private const int MostAsking = 500;

    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var projects = who.Run.Ids();
        if (projects.Count == 0 && !who.IsStaff)
        {
            return [];
        }

        var asking = await db
            .Participants.AsNoTracking()
            .Where(x =>
                x.State == ParticipantState.Asked
                && (
                    who.IsStaff
                        ? db.Projects.Any(p => p.Id == x.ProjectId && p.State == ProjectState.Published)
                            && !db.ProjectPauses.Any(p => p.ProjectId == x.ProjectId)
                        : projects.Contains(x.ProjectId)
                )
            )
            .OrderBy(x => x.AskedAt)
            .Take(MostAsking)
            .Select(x => new
            {
                x.ProjectId,
                x.Hat,
                x.Person.UsualHat,
            })
            .ToListAsync();
        return who.IsStaff
            ? Ask(asking.Count) is { } all
                ? [who.Has(ToDoKind.LetPeopleIn, all, $"{SiteLinks.ForumDesk()}#asking")]
                : []
            :
            [
                .. from here in who.Run
                let about = Ask(asking.Count(a => a.ProjectId == here.Id && here.Standing.MayLetIn(a.Hat, a.UsualHat)))
                where about is not null
                select who.Has(ToDoKind.LetPeopleIn, here, about, PeopleLinks.People(here.Slug)),
            ];
    }

    private static string? Ask(int count) => count == 0 ? null : ToDo.Count(count, "1 person asks to join", "people ask to join");
}
