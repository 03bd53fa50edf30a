using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
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

    public async Task<BriefPage> RunAsync(ProjectPlace here, BriefForms? typed = null)
    {
        var forms = typed ?? new BriefForms();
        var runs = here.Standing.MayRun && here.WhyNothingNew is null;
        return new BriefPage(
            here,
            new BriefProblems(here.Slug, await ProblemsAsync(here), runs, runs ? await SaidAsync(here) : [], forms.Problem),
            new BriefConstraints(
                await ConstraintsAsync(here),
                here.Standing.MayReply && here.WhyNothingNew is null ? ProjectLinks.AddConstraint(here.Slug) : null,
                forms.Constraint
            ),
            new BriefTrials(
                await TrialsAsync(here),
                runs ? ProjectLinks.AddTrial(here.Slug) : null,
                runs ? await FamiliesAsync(here) : [],
                forms.Trial
            ),
            new BriefOutcomes(here.Slug, await OutcomesAsync(here), runs, forms.Outcome)
            {
                MayCheck = here.Standing.MayRun,
                Checked = forms.Checked,
            }
        );
    }

    private Task<List<ProblemRow>> ProblemsAsync(ProjectPlace here)
    {
        var there = db.Contributions.StillThere();
        return db
            .Problems.AsNoTracking()
            .AsSingleQuery()
            .Where(p => p.ProjectId == here.Id)
            .OrderBy(p => p.Id)
            .Take(Most)
            .Select(p => new ProblemRow(
                p.Id,
                p.Text,
                p.IsAssumption,
                p.Sources.Join(there, s => s.ContributionId, c => c.Id, (s, c) => c.Number).OrderBy(n => n).ToList()
            ))
            .ToListAsync();
    }

    private Task<List<ConstraintRow>> ConstraintsAsync(ProjectPlace here) =>
        db
            .Constraints.AsNoTracking()
            .Where(c => c.ProjectId == here.Id)
            .OrderBy(c => c.Id)
            .Take(Most)
            .Select(c => new ConstraintRow(c.Id, c.What, c.Why, c.IsLate, c.WrittenAt))
            .ToListAsync();

    private Task<List<TrialRow>> TrialsAsync(ProjectPlace here) =>
        db
            .Trials.AsNoTracking()
            .Where(t => t.ProjectId == here.Id)
            .OrderBy(t => t.Id)
            .Take(Most)
            .Select(t => new TrialRow(t.Id, t.What, t.Found, t.Mended, t.On, t.Testers.Count))
            .ToListAsync();

    private Task<List<OutcomeRow>> OutcomesAsync(ProjectPlace here) =>
        db
            .Outcomes.AsNoTracking()
            .Where(o => o.ProjectId == here.Id)
            .OrderBy(o => o.Id)
            .Take(Most)
            .Select(o => new OutcomeRow(o.Id, o.What, o.Baseline, o.FollowUp, o.WrittenAt, o.FollowedUpAt))
            .ToListAsync();

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
                TypedText.Beginning(c.Text, 140),
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
