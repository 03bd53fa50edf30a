using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads a decision's page in three queries. Answers are counted in the database: who said what is never loaded, but for published
/// reasons.</summary>
public class DecisionPageQuery(
    CoProduceDbContext db,
    PositionsQuery answers,
    DecidedOverQuery over,
    DecisionSourcesQuery sources,
    Viewer viewer,
    TimeProvider clock
)
{
    public async Task<DecisionPage?> RunAsync(ProjectPlace here, int number, PositionForm? typed = null)
    {
        var me = here.Standing.ParticipantId ?? 0;
        var inside = here.Standing.MayReadInside;
        var d = await db
            .Decisions.AsNoTracking()
            .AsSingleQuery()
            .Where(x => x.ProjectId == here.Id && x.Number == number)
            .Select(x => new
            {
                Row = x,
                Families = x.Voters.Count(v => v.Side == Side.LivedExperience),
                Professionals = x.Voters.Count(v => v.Side == Side.Professionals),
                FamiliesAnswered = x.Voters.Count(v =>
                    v.Side == Side.LivedExperience && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)
                ),
                ProfessionalsAnswered = x.Voters.Count(v =>
                    v.Side == Side.Professionals && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId)
                ),
                IsDecidedOver = db.Overrides.Any(o => o.DecisionId == x.Id)
                    || db.DecidedElsewhere.Any(e => e.DecisionId == x.Id && e.IsUpheld == true),
                JoinedAt = db.Participants.Where(p => p.Id == me).Select(p => p.JoinedAt).FirstOrDefault(),
                TrainedAt = db.Participants.Where(p => p.Id == me).Select(p => p.Person.TrainedAt).FirstOrDefault(),
                IsAsked = x.Voters.Any(v => v.ParticipantId == me),
                RecordedFamilies = x.Voters.Count(v =>
                    v.Side == Side.LivedExperience
                    && db.Positions.Any(p => p.DecisionId == x.Id && p.ParticipantId == v.ParticipantId && p.RecordedByPersonId != null)
                ),
                Follows = db.Decisions.Where(b => b.Id == x.FollowsId).Select(b => (int?)b.Number).FirstOrDefault(),
                FollowedBy = db.Decisions.Where(n => n.FollowsId == x.Id).Select(n => (int?)n.Number).FirstOrDefault(),
                Reopening = x.Reopening.OrderBy(w => w.Id).Select(w => new ReopenRow(w.Side, w.Reason, w.At)).ToList(),
                Locked = db
                    .Projects.Where(p => p.Id == x.ProjectId)
                    .SelectMany(p => p.LockedDates)
                    .OrderBy(l => l.On)
                    .Select(l => new { l.What, l.On })
                    .ToList(),
                Options = x
                    .Options.OrderBy(o => o.Order)
                    .Select(o => new
                    {
                        o.Id,
                        o.Order,
                        o.Title,
                        o.Detail,
                        o.Authors,
                        o.HasFamilyAuthor,
                        o.IsAcceptable,
                        o.HoldsResult,
                        o.PublishedCounts,
                    })
                    .ToList(),
                Actions = db
                    .Actions.Where(a => a.DecisionId == x.Id)
                    .OrderBy(a => a.Number)
                    .Select(a => new ActionRow(a.Number, a.What, a.Owner, a.Due, a.DoneAt, a.WhatChanged))
                    .ToList(),
            })
            .SingleOrDefaultAsync();
        if (d is null)
        {
            return null;
        }

        var decision = d.Row;
        var countsDays =
            decision.Outcome is DecisionOutcome.WaitingForReplies
            || d.Locked.Count > 0
            || (d.Actions.Count == 0 && decision.ClosedAt is not null);
        var calendar = countsDays ? await db.CalendarAsync() : ForumCalendar.Usual;
        var positions = inside ? await answers.RunAsync(decision.Id, me) : [];
        var leads = here.Standing is { IsTakingPart: true, IsCoLead: true };
        var reasons = positions.Where(p => p.Reason is not null && p.MayBeReadBy(me, viewer.PersonId, leads)).ToList();
        var mine = positions.Where(p => p.ParticipantId == me).ToDictionary(p => p.OptionId);
        var form = typed ?? PositionForm.Of(d.Options.Select(o => o.Id), mine);
        return new DecisionPage(
            here,
            decision.Number,
            decision.Question,
            decision.WhyNow,
            decision.Background,
            decision.CannotChange,
            decision.Mandate,
            decision.FinalSayWith,
            decision.OneOptionReason,
            decision.OpenedAt,
            decision.ClosesAt,
            decision.ClosedAt,
            decision.Outcome,
            decision.AdoptedOptionId,
            decision.ResultForFamilies,
            decision.ResultForProfessionals,
            [
                .. d.Options.Select(o => new OptionRow(
                    o.Id,
                    (char)('A' + o.Order),
                    o.Title,
                    o.Detail,
                    o.Authors,
                    o.HasFamilyAuthor,
                    o.IsAcceptable,
                    inside ? o.PublishedCounts : null,
                    [.. reasons.Where(r => r.OptionId == o.Id).Select(r => r.ToRow())]
                )),
            ],
            new GroupRow(d.Families, d.FamiliesAnswered, Tally.Needed(d.Families, DecisionRule.FewestFamilySupporters)),
            new GroupRow(
                d.Professionals,
                d.ProfessionalsAnswered,
                Tally.Needed(d.Professionals, DecisionRule.FewestProfessionalSupporters)
            ),
            inside ? await sources.RunAsync(decision.Id) : [],
            d.Actions,
            WhyNot(here, decision, d.IsAsked, d.JoinedAt, d.TrainedAt),
            d.IsAsked,
            viewer.DisplayName,
            here.Standing.Hat ?? Hat.ParentCarer,
            form
        )
        {
            WhyClosed = decision.IsOpen(here.PausedAt ?? clock.Now()) ? null : "closed",
            FinalSayBy = decision.FinalSayBy,
            Weight = decision.Weight,
            AffectsChildren = decision.AffectsChildren,
            Lundy = LundyForm.From(decision.Lundy),
            ChildrenWereHeard = decision.Lundy.IsComplete,
            Round = decision.Round,
            RoundsSoFar = decision.RoundsSoFar,
            NextRound = d.FollowedBy is null ? decision.NextRound : null,
            ReviewOn = decision.ReviewOn,
            HeldUntil = decision.HeldUntil(calendar),
            DaysGivenBack = decision.DaysGivenBack,
            Follows = d.Follows,
            FollowedBy = d.FollowedBy,
            Reopening = d.Reopening,
            TooLateFor =
            [
                .. d
                    .Locked.Select(l => new TooLateRow(l.What, l.On, LockedDate.LastDayToDecide(l.On, calendar)))
                    .Where(l =>
                        decision.Outcome is DecisionOutcome.Open && l.On >= clock.Today() && decision.ClosesAt.ForumDay() > l.LastDay
                    ),
            ],
            MineWasRecorded = mine.Values.Select(p => p.RecordedHow).FirstOrDefault(),
            NothingStarted =
                d.Actions.Count == 0
                && decision is { Outcome: DecisionOutcome.Adopted, ClosedAt: { } closed }
                && calendar.After(closed.ForumDay(), 10) < clock.Today(),
            RecordedWarning = Decision.WarnOfRecorded(d.RecordedFamilies, d.FamiliesAnswered),
            DecidedBy = decision.DecidedBy,
            DecidedOver = d.IsDecidedOver ? await over.RunAsync(decision.Id) : [],
            Holding =
            [
                .. d
                    .Options.Where(o => o.HoldsResult && decision.Outcome is DecisionOutcome.WaitingForReplies)
                    .Select(o => ((char)('A' + o.Order), positions.Count(p => p.OptionId == o.Id && p.WaitsForReply)))
                    .Where(o => o.Item2 > 0),
            ],
        };
    }

    private string? WhyNot(ProjectPlace here, Decision decision, bool isAsked, DateTime? joinedAt, DateTime? trainedAt) =>
        decision.WhyNoPosition(true, here.PausedAt ?? clock.Now())
        ?? (here.IsPaused ? ProjectPause.Why : null)
        ?? (
            isAsked && here.Standing.IsTakingPart
                ? null
                : Voter.WhyNotAsked(here.Standing, joinedAt, Person.WasTrained(trainedAt, decision.OpenedAt), decision.OpenedAt)
                    ?? decision.WhyNoPosition(false, clock.Now())
        );
}
