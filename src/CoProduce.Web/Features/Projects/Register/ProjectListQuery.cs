using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Data.Search;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>Finds projects for the list: newest first, a page at a time. Drafts are for forum staff and those at the table.</summary>
public class ProjectListQuery(CoProduceDbContext db, Viewer viewer)
{
    private const int PageSize = 12;
    private const int MostNamed = 1000;

    public async Task<ProjectListPage> RunAsync(ProjectSearchForm search)
    {
        var me = viewer.PersonId;
        var found = db
            .Projects.AsNoTracking()
            .Where(p =>
                p.State != ProjectState.Draft
                || viewer.IsStaff
                || db.Participants.Any(x => x.ProjectId == p.Id && x.PersonId == me && x.State == ParticipantState.TakingPart)
            );
        if (!string.IsNullOrWhiteSpace(search.Words))
        {
            if (await NamedAsync(search.Words) is not { } named)
            {
                return new ProjectListPage([], search, null, viewer.IsStaff) { IsBeingPutRight = true };
            }

            found = found.Where(p => named.Contains(p.Id));
        }

        if (search.Stage is { } stage)
        {
            found = found.Where(p => p.Stages.Any(s => s.Key == stage && s.State == StageState.Open));
        }

        if (search.Before is { } before)
        {
            found = found.Where(p => p.Id < before);
        }

        var rows = await found
            .OrderByDescending(p => p.Id)
            .Take(PageSize + 1)
            .Select(p => new
            {
                p.Id,
                p.Slug,
                p.Name,
                p.Purpose,
                p.State,
                Stages = p.Stages.Where(s => s.State != StageState.Ahead).Select(s => new { s.Key, s.State }).ToList(),
                News = p.Stages.SelectMany(s => s.News).OrderByDescending(n => n.At).Select(n => new { n.Next, n.NextBy }).FirstOrDefault(),
                Families = db.AtTheTable().Count(x => x.ProjectId == p.Id && x.Hat != Hat.Professional),
                Professionals = db.AtTheTable().Count(x => x.ProjectId == p.Id && x.Hat == Hat.Professional),
                IsMine = db.Participants.Any(x => x.ProjectId == p.Id && x.PersonId == me && x.State == ParticipantState.TakingPart),
            })
            .AsSplitQuery()
            .ToListAsync();
        var cards = rows.Take(PageSize)
            .Select(p => new ProjectRow(
                p.Id,
                p.Slug,
                p.Name,
                p.Purpose,
                p.Stages.OrderBy(s => s.State is StageState.Open).ThenBy(s => s.Key).LastOrDefault()?.Key ?? StageKey.GetReady,
                p.News?.Next,
                p.News?.NextBy,
                p.Families,
                p.Professionals,
                p.IsMine,
                p.State is ProjectState.Draft
            ));
        return new ProjectListPage([.. cards], search, rows.Count > PageSize ? rows[PageSize - 1].Id : null, viewer.IsStaff);
    }

    /// <summary>The projects that have all of the words, by the one search that the forum has. Null while that is damaged.</summary>
    private async Task<List<int>?> NamedAsync(string typed)
    {
        var words = WantedWord.In(typed);
        return words.Count == 0
            ? []
            : (await db.SearchAsync(new Wanted(words) { AreProjects = true }, new Readable(true, [], [], []), MostNamed))?.ConvertAll(f =>
                f.ProjectId
            );
    }
}
