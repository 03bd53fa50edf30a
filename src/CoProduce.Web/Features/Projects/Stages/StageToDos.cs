using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure.ToDos;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>Stages that both leads want to end, and stages of which one lead waits for what the other says.</summary>
public class StageToDos(CoProduceDbContext db) : IToDoSource
{
    public async Task<IEnumerable<ToDo>> OfAsync(ToDoReader who)
    {
        var projects = who.Run.Ids();
        if (projects.Count == 0)
        {
            return [];
        }

        var rows = await db
            .Stages.AsNoTracking()
            .Where(s => projects.Contains(s.ProjectId) && s.State == StageState.Open && s.Readiness.Any(r => r.IsReady))
            .OrderBy(s => s.Id)
            .Take(ToDoReader.Most)
            .Select(s => new
            {
                s.ProjectId,
                s.Key,
                Ready = s.Readiness.Count(r => r.IsReady),
                FamiliesSaid = s.Readiness.Any(r => r.Side == Side.LivedExperience),
                ProfessionalsSaid = s.Readiness.Any(r => r.Side == Side.Professionals),
            })
            .ToListAsync();
        return
        [
            .. from s in rows
            let here = who.Run.Of(s.ProjectId)
            let me = here.Standing
            where
                s.Ready == 2
                || (!s.FamiliesSaid && me.MayLeadFor(Side.LivedExperience))
                || (!s.ProfessionalsSaid && me.MayLeadFor(Side.Professionals))
            select s.Ready == 2
                ? who.Has(ToDoKind.MoveStage, here, $"Both leads say that “{s.Key.Words()}” is done", StageLinks.Close(here.Slug, s.Key))
                : who.Has(ToDoKind.SayIfReady, here, $"The other lead is, in “{s.Key.Words()}”", StageLinks.Stage(here.Slug, s.Key)),
        ];
    }
}
