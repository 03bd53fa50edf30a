using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Whom a session concerns. Whoever has left the project, or is paused, hears no more of it.</summary>
public static class SessionAudience
{
    public static Task<List<int>> TakingPartAsync(this CoProduceDbContext db, ProjectPlace here) =>
        db.TakingPartNow().Where(p => p.ProjectId == here.Id && !p.IsWrittenDown).Select(p => p.PersonId).ToListAsync();

    /// <summary>Everyone who comes, may come or waits for a place.</summary>
    public static Task<List<int>> ComingAsync(this CoProduceDbContext db, ProjectPlace here, int sessionId)
    {
        var table = db.TakingPartNow().Where(p => p.ProjectId == here.Id);
        return db
            .Rsvps.Where(c => c.SessionId == sessionId && c.Answer != RsvpAnswer.CannotCome)
            .Where(c => table.Any(p => p.PersonId == c.PersonId))
            .Select(c => c.PersonId)
            .ToListAsync();
    }
}
