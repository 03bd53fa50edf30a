using System.Globalization;
using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>Opens a decision, for the first time or for another round: who is asked is written down, and everyone is told.</summary>
public class DecisionOpening(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    private const int MostSources = 50;

    /// <summary>To be called within a transaction: the number, the decision and the mails belong together.</summary>
    public async Task<Decision> OpenAsync(ProjectPlace here, Decision.DecisionDraft draft)
    {
        var now = clock.Now();
        var stages = await db.Stages.Where(s => s.ProjectId == here.Id).ToListAsync();
        var stage = stages.Where(s => s.IsOpen).MaxBy(s => s.Key);
        RuleBrokenException.ThrowIf(stage is null ? "A decision belongs to a stage that is open." : null);
        RuleBrokenException.ThrowIf(here.Standing.WhyNotDecide);
        var asked = await AskedAsync(here);
        var sources = await SaidAsync(here, draft.StandsOn);
        var understood = stages.Any(s => s.Key == StageKey.Understand && s.ClosedAt != null);
        var number = await db.NextNumberAsync(here.Id, NumberOf.Decision);
        var decision = new Decision(
            number,
            stage!,
            understood,
            draft with
            {
                StandsOn = [.. sources.Select(s => s.Id)],
            },
            asked.Select(p => new Voter(p)),
            now
        );
        RuleBrokenException.ThrowIf(WhyTooFew(draft.Mandate, asked));
        db.Add(decision);
        await post.TellAsync(
            [.. asked.Select(p => p.PersonId)],
            draft.Round is Round.First ? "It is time to decide" : "A question is asked again. Please answer anew",
            DecisionLinks.Decision(here.Slug, number)
        );
        await TellSourcesAsync(here, number, sources);
        await db.SaveChangesAsync();
        return decision;
    }

    /// <summary>What an open decision stands on from now on. What the page did not offer stays; whoever said what is new is told.</summary>
    public async Task StandOnAsync(ProjectPlace here, Decision decision, IReadOnlyList<long> ticked)
    {
        var (sources, offered) = (await SaidAsync(here, ticked), await SourcesAsync(here, decision));
        var before = decision.StandsOn.Select(link => link.ContributionId).ToHashSet();
        var notOffered = before.Where(id => offered.All(o => o.Value != id.ToString(CultureInfo.InvariantCulture)));
        db.RemoveRange(decision.StandOn([.. ticked, .. notOffered], clock.Now()));
        await TellSourcesAsync(here, decision.Number, [.. sources.Where(s => !before.Contains(s.Id))]);
    }

    /// <summary>What a decision can stand on: what was said for the whole project, families first.</summary>
    public async Task<IReadOnlyList<FormChoice>> SourcesAsync(ProjectPlace here, Decision? decision = null)
    {
        var ticked = (decision?.StandsOn ?? []).Select(link => link.ContributionId).ToList();
        var said = await db
            .Contributions.AsNoTracking()
            .StillThere()
            .Where(c => c.ProjectId == here.Id && c.Audience == Audience.Project)
            .OrderByDescending(c => ticked.Contains(c.Id))
            .ThenBy(c => c.Hat == Hat.Professional)
            .ThenByDescending(c => c.Id)
            .Take(MostSources)
            .Select(c => new
            {
                c.Id,
                c.Text,
                c.ShownAs,
                c.Hat,
                c.Author.Person.UsualHat,
                c.Author.Person.DisplayName,
            })
            .ToListAsync();
        return
        [
            .. said.Select(c => new FormChoice(
                c.Id.ToString(CultureInfo.InvariantCulture),
                TypedText.Beginning(c.Text, 140),
                ShownNames.For(c.DisplayName, c.Hat, c.UsualHat, c.ShownAs)
            )),
        ];
    }

    private async Task<List<Contribution>> SaidAsync(ProjectPlace here, IReadOnlyList<long> ticked)
    {
        var said = await db
            .Contributions.Include(c => c.Author)
            .StillThere()
            .Where(c => c.ProjectId == here.Id && ticked.Contains(c.Id))
            .ToListAsync();
        ticked.MustBeAmong(said.Select(c => c.Id));
        return said;
    }

    private Task TellSourcesAsync(ProjectPlace here, int number, IReadOnlyList<Contribution> sources) =>
        post.TellAsync(
            [.. sources.Select(s => s.PersonToTell).Distinct()],
            "Something you said is part of a decision",
            DecisionLinks.Decision(here.Slug, number)
        );

    public async Task<string?> WhyNotAsync(ProjectPlace here)
    {
        var stages = await db.Stages.AsNoTracking().Where(s => s.ProjectId == here.Id).ToListAsync();
        var stage = stages.Where(s => s.IsOpen).MaxBy(s => s.Key) ?? stages.MinBy(s => s.Key)!;
        return Decision.WhyNotOpen(stage, stages.Any(s => s.Key == StageKey.Understand && s.ClosedAt != null))
            ?? here.Standing.WhyNotDecide
            ?? WhyTooFew(Mandate.Shared, await AskedAsync(here));
    }

    private static string? WhyTooFew(Mandate mandate, List<Participant> asked) =>
        Decision.WhyTooFew(mandate, asked.Count(p => p.Side is Side.LivedExperience), asked.Count(p => p.Side is Side.Professionals));

    private async Task<List<Participant>> AskedAsync(ProjectPlace here)
    {
        var now = clock.Now();
        var table = await db
            .Participants.Include(p => p.Person)
            .Where(p =>
                p.ProjectId == here.Id
                && p.State == ParticipantState.TakingPart
                && !db.UnderEighteens.WhoWaitForCarer().Any(u => u.PersonId == p.PersonId)
            )
            .ToListAsync();
        return [.. table.Where(p => Voter.IsAsked(p, p.Person.Duties, p.Person.IsTrained(now), now))];
    }
}
