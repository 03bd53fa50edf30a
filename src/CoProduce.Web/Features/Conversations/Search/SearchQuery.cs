using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Data.Search;
using CoProduce.Domain.Participation;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Search;

/// <summary>Reads what somebody looks for, in the projects they read in.</summary>
public class SearchQuery(CoProduceDbContext db, Viewer viewer)
{
    private const int PageSize = 20;

    /// <summary>So many projects can be chosen from: a person's own first, then the newest.</summary>
    private const int MostToChoose = 50;

    public async Task<SearchPage> RunAsync(SearchForm form)
    {
        var mine = await PlacesAsync(form.Project);
        var wanted = form.ToWanted(Only(form.Project, mine));
        var found = form.IsEmpty ? [] : await db.SearchAsync(wanted, Readable(mine), PageSize + 1);
        var names = await NamesAsync(mine, found?.Take(PageSize).Select(f => f.ProjectId));
        return new SearchPage(
            form,
            [.. mine.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => (p.Slug, p.Name))],
            [
                .. (found ?? [])
                    .Take(PageSize)
                    .Where(f => names.ContainsKey(f.ProjectId))
                    .Select(f => FoundRow.From(f, names[f.ProjectId].Slug, names[f.ProjectId].Name, wanted.Words)),
            ],
            found?.Count > PageSize ? found[PageSize - 1].Id : null
        )
        {
            IsBeingPutRight = found is null,
        };
    }

    /// <summary>In a project that this person does not read in, nothing is found.</summary>
    private static int? Only(string? project, List<Place> mine) =>
        mine.Where(p => p.Slug == project).Select(p => (int?)p.Id).FirstOrDefault() ?? (string.IsNullOrEmpty(project) ? null : 0);

    /// <summary>The projects this person reads in: where they take part or once spoke, for forum staff the newest of all as well. The one
    /// they look in is always among them.</summary>
    private Task<List<Place>> PlacesAsync(string? project)
    {
        var me = viewer.PersonId;
        var places =
            from p in db.Projects.AsNoTracking()
            join x in db.Participants.Where(x => x.PersonId == me) on p.Id equals x.ProjectId into seats
            from x in seats.DefaultIfEmpty()
            where viewer.IsStaff || (x != null && x.State != ParticipantState.Asked && x.State != ParticipantState.NotAdmitted)
            orderby p.Slug == project descending, x != null descending, p.Id descending
            select new Place(
                p.Id,
                p.Slug,
                p.Name,
                x == null ? null : x.Id,
                x != null && x.State == ParticipantState.TakingPart,
                x != null && db.Participants.WhoRun().Any(r => r.Id == x.Id)
            );
        return (viewer.IsStaff ? places.Take(MostToChoose) : places).ToListAsync();
    }

    /// <summary>Forum staff find words in projects too that are not among those to choose from.</summary>
    private async Task<Dictionary<int, (string Slug, string Name)>> NamesAsync(List<Place> mine, IEnumerable<int>? found)
    {
        var names = mine.ToDictionary(p => p.Id, p => (p.Slug, p.Name));
        List<int> others = [.. (found ?? []).Where(id => viewer.IsStaff && !names.ContainsKey(id)).Distinct()];
        if (others.Count > 0)
        {
            foreach (
                var p in await db
                    .Projects.Where(p => others.Contains(p.Id))
                    .Select(p => new
                    {
                        p.Id,
                        p.Slug,
                        p.Name,
                    })
                    .ToListAsync()
            )
            {
                names[p.Id] = (p.Slug, p.Name);
            }
        }

        return names;
    }

    private Readable Readable(List<Place> mine) =>
        new(
            viewer.IsStaff,
            [.. mine.Where(p => p.TakesPart).Select(p => p.Id)],
            [.. mine.Where(p => p.Runs).Select(p => p.Id)],
            [.. mine.Where(p => p.Seat is not null).Select(p => p.Seat!.Value)]
        );

    private sealed record Place(int Id, string Slug, string Name, int? Seat, bool TakesPart, bool Runs);
}
