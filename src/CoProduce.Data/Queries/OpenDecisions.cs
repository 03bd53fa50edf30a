using System.Linq.Expressions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;

namespace CoProduce.Data.Queries;

/// <summary>Decisions that people can answer. The twin of <see cref="Decision.IsOpen"/>.</summary>
public static class OpenDecisions
{
    public static IQueryable<Decision> AreOpen(this IQueryable<Decision> decisions, DateTime now) => decisions.Where(Rule(now));

    /// <summary>Those which these seats were asked about and have not answered.</summary>
    public static IQueryable<Decision> WaitFor(this IQueryable<Decision> decisions, CoProduceDbContext db, List<int> seats) =>
        decisions.Where(d =>
            d.Voters.Any(v =>
                seats.Contains(v.ParticipantId) && !db.Positions.Any(p => p.DecisionId == d.Id && p.ParticipantId == v.ParticipantId)
            )
        );

    /// <summary>The seats in which somebody is asked what they think. A facilitator takes no side.</summary>
    public static IQueryable<Participant> SeatsAsked(this CoProduceDbContext db, int? personId) =>
        db.Participants.WhoTakePart().Where(p => p.PersonId == personId && !p.IsFacilitator);

    private static Expression<Func<Decision, bool>> Rule(DateTime now) => d => d.Outcome == DecisionOutcome.Open && d.ClosesAt > now;
}
