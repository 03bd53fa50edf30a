using CoProduce.Data;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Whom a session concerns. Whoever has left the project hears no more of it.</summary>
public static class SessionAudience
{
    public static Task<List<int>> TakingPartAsync(this CoProduceDbContext db, ProjectPlace here) =>
        db
            .Participants.Where(p => p.ProjectId == here.Id && p.State == ParticipantState.TakingPart && !p.IsWrittenDown)
            .Select(p => p.PersonId)
            .ToListAsync();

    /// <summary>Everyone who comes, may come or waits for a place.</summary>
    public static Task<List<int>> ComingAsync(this CoProduceDbContext db, ProjectPlace here, int sessionId) =>
        db
            .Rsvps.Where(c =>
                c.SessionId == sessionId
                && c.Answer != RsvpAnswer.CannotCome
                && db.Participants.Any(p => p.ProjectId == here.Id && p.PersonId == c.PersonId && p.State == ParticipantState.TakingPart)
            )
            .Select(c => c.PersonId)
            .ToListAsync();
}
