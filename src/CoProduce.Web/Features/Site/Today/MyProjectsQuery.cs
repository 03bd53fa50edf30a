using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Site.Home;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>Reads the projects that somebody takes part in, with what is new there: those that go on before those that have
/// finished.</summary>
public class MyProjectsQuery(CoProduceDbContext db, GlanceQuery glances)
{
    private const int Most = 12;
    private const int MostNews = 100;

    public async Task<IReadOnlyList<MyProjectRow>> RunAsync(ToDoReader who)
    {
        var places = who.Places.OrderBy(p => p.Standing.IsFinished).Take(Most).ToList();
        if (places.Count == 0)
        {
            return [];
        }

        var ids = places.Ids();
        var found = (await glances.RunAsync(db.Projects.Where(p => ids.Contains(p.Id)))).ToDictionary(g => g.Id);
        var news = await db
            .Notices.AsNoTracking()
            .Where(n => n.PersonId == who.PersonId && n.ReadAt == null)
            .OrderByDescending(n => n.Id)
            .Take(MostNews)
            .Select(n => n.Page)
            .ToListAsync();
        return
        [
            .. places.Select(p =>
                Row(who, p, found[p.Id], news.Count(page => $"{page}/".StartsWith($"{p.Url}/", StringComparison.Ordinal)))
            ),
        ];
    }

    private static MyProjectRow Row(ToDoReader who, ProjectPlace here, ProjectGlance glance, int news) =>
        new(here.Id, here.Slug, here.Name, Stage(here, glance))
        {
            Next = glance.Next,
            News = news,
            SaidLately = glance.SaidLately,
            SpeakUrl = glance.IsOpen && who.Open.Contains(here) ? StageLinks.Speak(here.Slug, glance.Stage) : null,
        };

    private static string Stage(ProjectPlace here, ProjectGlance glance) =>
        here.Standing.ProjectState switch
        {
            ProjectState.Draft => "Draft",
            ProjectState.Archived => "Finished",
            _ => here.IsPaused ? "Paused" : glance.Stage.Words(),
        };
}
