using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Open;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Reads a decision's page in three queries. Who said what is never loaded, but for published reasons.</summary>
public class DecisionPageQuery(
    CoProduceDbContext db,
    DecisionFactsQuery decisions,
    PositionsQuery answers,
    DecidedOverQuery over,
    DecisionSourcesQuery sources,
    Viewer viewer,
    TimeProvider clock
)
{
    public async Task<DecisionPage?> RunAsync(ProjectPlace here, int number, PositionForm? typed = null, LundyForm? heard = null)
    {
        if (await decisions.RunAsync(here, number) is not { } facts)
        {
            return null;
        }

        var decision = facts.Row;
        var isOpen = decision.IsOpen(here.PausedAt ?? clock.Now());
        var calendar = CountsDays(facts) ? await db.CalendarAsync() : ForumCalendar.Usual;
        var positions = here.Standing.MayReadInside ? await answers.RunAsync(decision.Id, here.Standing.ParticipantId ?? 0) : [];
        var said = here.Standing.MayReadInside ? await sources.RunAsync(decision.Id) : [];
        var lundy = heard ?? LundyForm.From(decision.Lundy);
        var options = Options(here, facts, positions);
        return new DecisionPage(
            DecisionHead.Of(here, facts, isOpen),
            new DecisionDeadline(isOpen, here.IsPaused, decision.ClosesAt, decision.DaysGivenBack, TooLateFor(facts, calendar)),
            isOpen ? null : await ResultAsync(here, facts, Holding(facts, positions), calendar),
            said.Count > 0 ? new DecisionStandsOn(here.Slug, said) : null,
            new DecisionOptions(
                options,
                decision.OneOptionReason,
                decision.Mandate is not Mandate.Informed && facts.Options.All(o => !o.HasFamilyAuthor)
            ),
            isOpen ? Position(here, facts, positions, options, typed) : null,
            DecisionRunning.Of(here, facts, isOpen, lundy),
            here.Standing.MayLeadFor(Side.LivedExperience) ? DecisionLinks.Weight(here.Slug, number) : null,
            DecisionReopening.Of(here, facts),
            DecisionSide.Of(facts, isOpen, here.Standing.MayReadInside, lundy)
        );
    }

    private static bool CountsDays(DecisionFacts facts) =>
        facts.Row.Outcome is DecisionOutcome.WaitingForReplies
        || facts.Locked.Count > 0
        || (facts.Actions.Count == 0 && facts.Row.ClosedAt is not null);

    private List<TooLateRow> TooLateFor(DecisionFacts facts, ForumCalendar calendar) =>
        facts.Row.Outcome is DecisionOutcome.Open
            ?
            [
                .. facts
                    .Locked.Select(l => new TooLateRow(l.What, l.On, LockedDate.LastDayToDecide(l.On, calendar)))
                    .Where(l => l.On >= clock.Today() && facts.Row.ClosesAt.ForumDay() > l.LastDay),
            ]
            : [];

    private async Task<DecisionResult> ResultAsync(
        ProjectPlace here,
        DecisionFacts facts,
        IReadOnlyList<(char Letter, int Objections)> holding,
        ForumCalendar calendar
    ) =>
        new(
            facts.Row.Outcome,
            facts.Adopted?.Title,
            facts.Row.ResultForFamilies,
            facts.Row.ResultForProfessionals,
            facts.Row.DecidedBy,
            facts.NextRound is not null || facts.FollowedBy is not null,
            facts.IsDecidedOver ? await over.RunAsync(facts.Row.Id) : [],
            facts.Row.Outcome is DecisionOutcome.WaitingForReplies
                ? new DecisionHold(holding, facts.Row is { AffectsChildren: true, Lundy.IsComplete: false }, facts.Row.HeldUntil(calendar))
                : null,
            facts.Row.Outcome is DecisionOutcome.Adopted
                ? new DecisionWork(
                    here,
                    facts.Actions,
                    facts.Row.ClosedAt is { } closed && calendar.After(closed.ForumDay(), 10) < clock.Today(),
                    here.Standing is { MayRun: true, WhyNotDecide: null } ? DecisionLinks.AddAction(here.Slug, facts.Row.Number) : null
                )
                : null
        );

    private List<OptionRow> Options(ProjectPlace here, DecisionFacts facts, List<PositionFacts> positions)
    {
        var me = here.Standing.ParticipantId ?? 0;
        var leads = here.Standing is { IsTakingPart: true, IsCoLead: true };
        var holding = Holding(facts, positions);
        return
        [
            .. facts.Options.Select(o =>
                o.ToRow(
                    here.Standing.MayReadInside,
                    [
                        .. positions
                            .Where(p => p.OptionId == o.Id && p.Reason is not null && p.MayBeReadBy(me, viewer.PersonId, leads))
                            .Select(p => p.ToRow(holding.Any(h => h.Letter == o.Letter), ReplyUrl(here, facts.Row, p))),
                    ]
                )
            ),
        ];
    }

    /// <summary>The options whose objections hold the result, and how many of those have no reply.</summary>
    private static List<(char Letter, int Objections)> Holding(DecisionFacts facts, List<PositionFacts> positions) =>
        facts.Row.Outcome is DecisionOutcome.WaitingForReplies
            ?
            [
                .. facts
                    .Options.Where(o => o.HoldsResult)
                    .Select(o => (o.Letter, Objections: positions.Count(p => p.OptionId == o.Id && p.WaitsForReply)))
                    .Where(o => o.Objections > 0),
            ]
            : [];

    private static string? ReplyUrl(ProjectPlace here, Decision decision, PositionFacts position) =>
        position.Stance is Stance.DoNotAgree
        && here.Standing.MayReadInside
        && position.ParticipantId != here.Standing.ParticipantId
        && decision.Outcome is not (DecisionOutcome.Replaced or DecisionOutcome.DecidedElsewhere)
        && (!position.IsForLeads || here.Standing.IsCoLead)
            ? DecisionLinks.Reply(here.Slug, decision.Number, position.Id)
            : null;

    private DecisionPosition Position(
        ProjectPlace here,
        DecisionFacts facts,
        List<PositionFacts> positions,
        IReadOnlyList<OptionRow> options,
        PositionForm? typed
    )
    {
        var mine = positions.Where(p => p.ParticipantId == (here.Standing.ParticipantId ?? 0)).ToDictionary(p => p.OptionId);
        return new DecisionPosition(
            here.Slug,
            facts.Row.Number,
            WhyNot(here, facts),
            mine.Values.Select(p => p.RecordedHow).FirstOrDefault(),
            Enum.GetValues<NameShown>().ToDictionary(n => n, n => here.Standing.ShownAs(viewer.DisplayName, n)),
            facts.Row.ClosesAt,
            facts.IsSmall,
            options,
            typed ?? PositionForm.Of(facts.Options.Select(o => o.Id), mine)
        );
    }

    private string? WhyNot(ProjectPlace here, DecisionFacts facts) =>
        facts.Row.WhyNoPosition(true, here.PausedAt ?? clock.Now())
        ?? (here.IsPaused ? ProjectPause.Why : null)
        ?? (
            facts.IsAsked && here.Standing.IsTakingPart
                ? Voter.WhyTakesNoSide(here.Standing.Duties, here.Standing.IsFacilitator)
                : Voter.WhyNotAsked(
                    here.Standing,
                    facts.JoinedAt,
                    Person.WasTrained(facts.TrainedAt, facts.Row.OpenedAt),
                    facts.Row.OpenedAt
                ) ?? facts.Row.WhyNoPosition(false, clock.Now())
        );
}
