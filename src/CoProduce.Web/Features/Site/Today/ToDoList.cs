using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>Gathers what waits for whoever is signed in, what comes first first.</summary>
public class ToDoList(IEnumerable<IToDoSource> sources, ProjectStandings standings, Viewer viewer, TimeProvider clock)
{
    public async Task<(ToDoReader Who, IReadOnlyList<ToDo> ToDos)> ReadAsync()
    {
        var who = await WhoAsync();
        List<ToDo> found = [];
        foreach (var source in sources)
        {
            found.AddRange(await source.OfAsync(who));
        }

        var today = clock.Today();
        return (who, [.. found.OrderBy(t => t.Order(today)).ThenBy(t => t.Kind).ThenBy(t => t.At)]);
    }

    private async Task<ToDoReader> WhoAsync()
    {
        var places = viewer.WaitsForCarer ? [] : await standings.OfTheirsAsync(ProjectStandings.Of(viewer));
        return new ToDoReader(viewer.PersonId!.Value, viewer.Duties, [.. places.OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)])
        {
            WaitsForCarer = viewer.WaitsForCarer,
        };
    }
}
