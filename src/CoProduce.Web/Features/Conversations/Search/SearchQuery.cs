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

    public async Task<SearchPage> RunAsync(SearchForm form)
    {
        var mine = await PlacesAsync();
        var found = form.IsEmpty
            ? []
            : await db.Engine.SearchAsync(db, form.ToWanted(Only(form.Project, mine)), Readable(mine), PageSize + 1);
        var names = mine.ToDictionary(p => p.Id);
        return new SearchPage(
            form,
            [.. mine.Select(p => (p.Slug, p.Name))],
            [
                .. found
                    .Take(PageSize)
                    .Where(f => names.ContainsKey(f.ProjectId))
                    .Select(f => FoundRow.From(f, names[f.ProjectId].Slug, names[f.ProjectId].Name, form.Words)),
            ],
            found.Count > PageSize ? found[PageSize - 1].Id : null
        );
    }

    /// <summary>In a project that this person does not read in, nothing is found.</summary>
    private static int? Only(string? project, List<Place> mine) =>
        mine.Where(p => p.Slug == project).Select(p => (int?)p.Id).FirstOrDefault() ?? (string.IsNullOrEmpty(project) ? null : 0);

    /// <summary>The projects this person reads in: forum staff all of them, others where they take part or once spoke.</summary>
    private Task<List<Place>> PlacesAsync()
    {
        var me = viewer.PersonId;
        return (
            from p in db.Projects.AsNoTracking()
            join x in db.Participants.Where(x => x.PersonId == me) on p.Id equals x.ProjectId into seats
            from x in seats.DefaultIfEmpty()
            where viewer.IsStaff || (x != null && x.State != ParticipantState.Asked && x.State != ParticipantState.NotAdmitted)
            orderby p.Name
            select new Place(
                p.Id,
                p.Slug,
                p.Name,
                x == null ? null : x.Id,
                x != null && x.State == ParticipantState.TakingPart,
                x != null && db.Participants.WhoRun().Any(r => r.Id == x.Id)
            )
        ).ToListAsync();
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
