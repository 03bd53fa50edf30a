using CoProduce.Data;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>Somebody who may be on the list of who was at the session, and something that a parent took on.</summary>
    private async Task<int> FillClosingAsync(CoProduceDbContext db)
    {
        Parts["participant"] = $"{await db.Participants.Where(p => p.ProjectId == Project.Id).Select(p => p.Id).FirstAsync()}";
        var session = await db.Sessions.SingleAsync(s => s.ProjectId == Project.Id && s.Number == 1);
        var parent = await db
            .Participants.Where(p => p.ProjectId == Project.Id && p.PersonId == People[Who.Parent].Id)
            .Select(p => p.Id)
            .SingleAsync();
        var summary = new SessionSummary(session, session.StartsAt);
        summary.Write(new SessionSummary.Words("Heard.", null, [new("Ask around", parent, "Parent", new DateOnly(2026, 6, 9))], "Next."));
        summary.Publish(session.EndsAt);
        db.Add(new AgreedAction(2, session, summary.HandOver()[0], session.EndsAt));
        return await db.SaveChangesAsync();
    }
}
