using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Sample;

/// <summary>Who comes along with somebody to a session.</summary>
public partial class SampleProject
{
    public async Task AlongAsync(Session session, string with, CompanionKind kind, string name)
    {
        var coming = await db.Rsvps.SingleAsync(c => c.SessionId == session.Id && c.PersonId == forum[with].Id);
        db.Add(new Companion(session, coming, 0, true, kind, forum.Needs.Seal(name), coming.SaidAt));
        await db.SaveChangesAsync();
    }
}
