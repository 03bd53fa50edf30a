using System.Linq.Expressions;
using CoProduce.Domain.Participation;

namespace CoProduce.Data.Queries;

/// <summary>Who leads a project now. The twin of <see cref="Participant.LeadsProject"/>.</summary>
public static class LeadsProject
{
    public static readonly Expression<Func<Participant, bool>> Rule = p => p.State == ParticipantState.TakingPart && p.IsCoLead;

    public static IQueryable<Participant> WhoLead(this IQueryable<Participant> participants) => participants.Where(Rule);
}
