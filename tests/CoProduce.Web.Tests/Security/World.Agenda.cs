using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    /// <summary>Something that the parent suggested for the session, and a paper to read before.</summary>
    private async Task<int> FillAgendaAsync(CoProduceDbContext db, DateTime now)
    {
        var session = await db.Sessions.SingleAsync(s => s.ProjectId == Project.Id && s.Number == 1);
        var parent = await db.Participants.SingleAsync(p => p.ProjectId == Project.Id && p.PersonId == People[Who.Parent].Id);
        var agenda = new SessionAgenda(session.Id);
        var item = agenda.Suggest(session, parent, "The bus", NameShown.FirstName, now);
        db.Add(agenda);
        await db.SaveChangesAsync();
        Parts["item"] = $"{item.Id}";
        var paper = new SessionPaper(session, 0, "The draw", "How it works.", null, now);
        db.Add(paper);
        await db.SaveChangesAsync();
        Parts["paper"] = $"{paper.Id}";
        return 0;
    }
}
