using System.Linq.Expressions;
using CoProduce.Domain.Participation;

namespace CoProduce.Data.Queries;

/// <summary>Who takes part in a project. The twin of <see cref="Participant.IsTakingPart"/>.</summary>
public static class TakesPart
{
    public static readonly Expression<Func<Participant, bool>> Rule = p => p.State == ParticipantState.TakingPart;

    public static IQueryable<Participant> WhoTakePart(this IQueryable<Participant> participants) => participants.Where(Rule);

    /// <summary>Those who take part and could come in today: their account is not paused, and no yes of a carer is missing.</summary>
    public static IQueryable<Participant> TakingPartNow(this CoProduceDbContext db)
    {
        var (pauses, waiting) = (db.PersonPauses, db.UnderEighteens.WhoWaitForCarer());
        return db
            .Participants.WhoTakePart()
            .Where(p => !pauses.Any(x => x.PersonId == p.PersonId) && !waiting.Any(u => u.PersonId == p.PersonId));
    }
}
