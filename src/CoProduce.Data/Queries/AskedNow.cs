using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Queries;

/// <summary>Who is asked in a decision that is open. Nobody takes them out of it before it has closed.</summary>
public static class AskedNow
{
    public static Task<bool> IsAskedNowAsync(this CoProduceDbContext db, int participantId) =>
        db.Decisions.AnyAsync(d => d.Outcome == DecisionOutcome.Open && d.Voters.Any(v => v.ParticipantId == participantId));

    /// <summary>In any project where they take part.</summary>
    public static Task<bool> IsAnywhereAskedNowAsync(this CoProduceDbContext db, int personId)
    {
        var seats = db.Participants.WhoTakePart().Where(p => p.PersonId == personId);
        return db.Decisions.AnyAsync(d => d.Outcome == DecisionOutcome.Open && d.Voters.Any(v => seats.Any(p => p.Id == v.ParticipantId)));
    }
}
