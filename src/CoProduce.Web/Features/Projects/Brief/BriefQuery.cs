using System.Globalization;
using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Reads what a project stands on, and for those who run it what it can stand on.</summary>
public class BriefQuery(CoProduceDbContext db)
{
    private const int Most = 100;

    public async Task<BriefPage> RunAsync(ProjectPlace here)
    {
        var problems = await db
            .Problems.AsNoTracking()
            .AsSingleQuery()
            .Where(p => p.ProjectId == here.Id)
            .OrderBy(p => p.Id)
            .Take(Most)
            .Select(p => new ProblemRow(
                p.Id,
                p.Text,
                p.IsAssumption,
                p.Sources.Join(db.Contributions, s => s.ContributionId, c => c.Id, (s, c) => c.Number).OrderBy(n => n).ToList()
            ))
            .ToListAsync();
        var constraints = await db
            .Constraints.AsNoTracking()
            .Where(c => c.ProjectId == here.Id)
            .OrderBy(c => c.Id)
            .Take(Most)
            .Select(c => new ConstraintRow(c.Id, c.What, c.Why, c.IsLate, c.WrittenAt))
            .ToListAsync();
        var trials = await db
            .Trials.AsNoTracking()
            .Where(t => t.ProjectId == here.Id)
            .OrderBy(t => t.Id)
            .Take(Most)
            .Select(t => new TrialRow(t.Id, t.What, t.Found, t.Mended, t.On, t.Testers.Count))
            .ToListAsync();
        var outcomes = await db
            .Outcomes.AsNoTracking()
            .Where(o => o.ProjectId == here.Id)
            .OrderBy(o => o.Id)
            .Take(Most)
            .Select(o => new OutcomeRow(o.Id, o.What, o.Baseline, o.FollowUp, o.WrittenAt, o.FollowedUpAt))
            .ToListAsync();
        var page = new BriefPage(here, problems, constraints, trials, outcomes);
        return here.Standing.MayRun ? page with { Said = await SaidAsync(here), Families = await FamiliesAsync(here) } : page;
    }

    private async Task<List<FormChoice>> SaidAsync(ProjectPlace here)
    {
        var said = await db.FamilyWords(here)
            .AsNoTracking()
            .OrderByDescending(c => c.Id)
            .Take(Most)
            .Select(c => new
            {
                c.Id,
                c.Text,
                c.Kind,
            })
            .ToListAsync();
        return
        [
            .. said.Select(c => new FormChoice(
                c.Id.ToString(CultureInfo.InvariantCulture),
                c.Text.Length > 140 ? c.Text[..140] + "…" : c.Text,
                c.Kind.Words()
            )),
        ];
    }

    private async Task<List<FormChoice>> FamiliesAsync(ProjectPlace here)
    {
        var seats = await db.FamilySeats(here)
            .AsNoTracking()
            .OrderBy(p => p.Person.DisplayName)
            .Take(Most)
            .Select(p => new { p.Id, p.Person.DisplayName })
            .ToListAsync();
        return [.. seats.Select(p => new FormChoice(p.Id.ToString(CultureInfo.InvariantCulture), p.DisplayName))];
    }
}
