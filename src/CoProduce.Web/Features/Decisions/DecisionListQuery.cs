using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions;

/// <summary>One decision in the forum's log.</summary>
public record DecisionRow(int Id, int Number, string Question, string Project, string Slug, Mandate Mandate, Outcome Outcome, DateTime ClosesAt, DateTime? ClosedAt, string? ForFamilies, string? ForProfessionals);

/// <summary>The forum's decisions: what is open now, and what was decided.</summary>
public record DecisionListPage(IReadOnlyList<DecisionRow> Open, IReadOnlyList<DecisionRow> Closed, string? Project, int? Older);

/// <summary>Reads the decision log, newest first, of projects that anyone may see.</summary>
public class DecisionListQuery(CoProduceDbContext db, TimeProvider clock)
{
    private const int PageSize = 20;

    /// <summary>Which part of the log.</summary>
    public class Search
    {
        public string? Project { get; set; }
        public int? Before { get; set; }
    }

    public async Task<DecisionListPage> RunAsync(Search search)
    {
        var now = clock.Now();
        var rows = from decision in db.Decisions.AsNoTracking()
                   join project in db.Projects on decision.ProjectId equals project.Id
                   where project.State != ProjectState.Draft && (search.Project == null || project.Slug == search.Project)
                   select new DecisionRow(decision.Id, decision.Number, decision.Question, project.Name, project.Slug, decision.Mandate, decision.Outcome, decision.ClosesAt, decision.ClosedAt, decision.ResultForFamilies, decision.ResultForProfessionals);
        var open = search.Before is null ? await rows.Where(d => d.Outcome == Outcome.Open && d.ClosesAt > now).OrderBy(d => d.ClosesAt).Take(50).ToListAsync() : [];
        var closed = await rows.Where(d => (d.Outcome != Outcome.Open || d.ClosesAt <= now) && (search.Before == null || d.Id < search.Before)).OrderByDescending(d => d.Id).Take(PageSize + 1).ToListAsync();
        return new DecisionListPage(open, [.. closed.Take(PageSize)], search.Project, closed.Count > PageSize ? closed[PageSize - 1].Id : null);
    }
}
