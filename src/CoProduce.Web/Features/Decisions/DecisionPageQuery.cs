using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions;

/// <summary>Reads a decision's page in three queries. Answers are counted in the database: who said what is never loaded, but for published reasons.</summary>
public class DecisionPageQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int MostReasons = 200;

    public async Task<DecisionPage?> RunAsync(ProjectPlace here, int number, PositionForm? typed = null)
    {
        var me = here.Standing.ParticipantId ?? 0;
        var inside = here.Standing.MayReadInside;
        var d = await db.Decisions.AsNoTracking().Where(x => x.ProjectId == here.Id && x.Number == number)
            .Select(x => new
            {
                Row = x,
                Families = x.Voters.Count(v => v.Side == Side.LivedExperience),
                Professionals = x.Voters.Count(v => v.Side == Side.Professionals),
                FamiliesAnswered = x.Voters.Count(v => v.Side == Side.LivedExperience && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)),
                ProfessionalsAnswered = x.Voters.Count(v => v.Side == Side.Professionals && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)),
                IsAsked = x.Voters.Any(v => v.ParticipantId == me),
                Options = x.Options.OrderBy(o => o.Order).Select(o => new { o.Id, o.Order, o.Title, o.Detail, o.Authors, Mine = db.Positions.Where(p => p.OptionId == o.Id && p.ParticipantId == me).Select(p => new { p.Stance, p.Reason, p.ShownAs }).FirstOrDefault() }).ToList(),
                Actions = db.Actions.Where(a => a.DecisionId == x.Id).OrderBy(a => a.Number).Select(a => new ActionRow(a.Number, a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged)).ToList(),
                Sources = db.Contributions.Where(c => inside && c.WithdrawnAt == null && x.StandsOn.Any(l => l.ContributionId == c.Id)).OrderBy(c => c.Number)
                    .Select(c => new { c.Number, c.Text, c.ShownAs, c.Author.Hat, c.Author.Person.DisplayName }).Take(20).ToList(),
            })
            .SingleOrDefaultAsync();
        if (d is null)
        {
            return null;
        }

        var reasons = inside ? await ReasonsAsync(d.Row.Id) : [];
        var decision = d.Row;
        var form = typed ?? new PositionForm
        {
            Answers = [.. d.Options.Select(o => new PositionForm.AnswerForm { OptionId = o.Id, Stance = o.Mine?.Stance, Reason = o.Mine?.Reason })],
            ShownAs = d.Options.Select(o => o.Mine?.ShownAs).FirstOrDefault(s => s is not null) ?? NameShown.GroupOnly,
        };
        return new DecisionPage(
            here, decision.Number, decision.Question, decision.WhyNow, decision.Background, decision.CannotChange, decision.Mandate, decision.FinalSayWith,
            decision.OneOptionReason, decision.ChildrenHeard, decision.OpenedAt, decision.ClosesAt, decision.ClosedAt, decision.Outcome, decision.AdoptedOptionId,
            decision.ResultForFamilies, decision.ResultForProfessionals,
            [.. d.Options.Select(o => new OptionRow(o.Id, (char)('A' + o.Order), o.Title, o.Detail, o.Authors, [.. reasons.Where(r => r.OptionId == o.Id).Select(r => r.Row)]))],
            new GroupRow(d.Families, d.FamiliesAnswered, Tally.Needed(d.Families, DecisionRule.FewestFamilySupporters)),
            new GroupRow(d.Professionals, d.ProfessionalsAnswered, Tally.Needed(d.Professionals, DecisionRule.FewestProfessionalSupporters)),
            [.. d.Sources.Select(s => new SourceRow(s.Number, ShownNames.For(s.DisplayName, s.Hat, s.ShownAs), s.Text, s.Hat.Side() is Side.LivedExperience)).OrderByDescending(s => s.IsLived)],
            d.Actions, WhyNot(here, decision, d.IsAsked), d.IsAsked, viewer.DisplayName, here.Standing.Hat ?? Hat.ParentCarer, form)
        {
            WhyClosed = decision.IsOpen(clock.Now()) ? null : "closed",
        };
    }

    private string? WhyNot(ProjectPlace here, Decision decision, bool isAsked) =>
        decision.WhyNoPosition(isAsked, clock.Now()) ?? (here.Standing.IsTakingPart ? null : "Join this project first.");

    private async Task<List<(int OptionId, ReasonRow Row)>> ReasonsAsync(int decisionId)
    {
        var rows = await db.Positions.AsNoTracking().Where(p => p.DecisionId == decisionId && p.Reason != null)
            .OrderBy(p => p.Id).Take(MostReasons)
            .Join(db.Participants, p => p.ParticipantId, who => who.Id, (p, who) => new { p.Id, p.OptionId, p.Reason, p.Stance, p.ShownAs, who.Hat, who.Person.DisplayName, Replies = p.Replies.OrderBy(r => r.At).Select(r => r.Text).ToList() })
            .ToListAsync();
        return [.. rows.Select(r => (r.OptionId, new ReasonRow(r.Id, r.Hat.Side(), ShownNames.For(r.DisplayName, r.Hat, r.ShownAs), r.Reason!, r.Stance is Stance.DoNotAgree, r.Replies)))];
    }
}
