using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Data.Sealing;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Participation;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Rsvps;

/// <summary>The list of those who run a session: who comes, and who comes along with them. That they looked is written down for the people
/// whose names of others they read.</summary>
public class AttendeesController(CoProduceDbContext db, ProjectAccess door, NeedSeal seal, TimeProvider clock) : Controller
{
    [HttpGet("projects/{slug}/sessions/{number:int}/who-comes")]
    public async Task<IActionResult> Show(string slug, int number)
    {
        if (
            await door.FindAtSessionAsync(slug, number) is not { Standing.MayRunSession: true } here
            || await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is not { } session
        )
        {
            return NotFound();
        }

        var rows = await RowsAsync(session, here.Standing.MaySeeNeeds);
        var named = rows.Where(r => r.Along.Any(a => a.Name.Length > 0));
        await db.NoteLooksAsync(AuditEvent.LookedAtCompanions, named.Select(r => r.PersonId));
        return View(
            "Comers",
            new AttendeesPage(SessionLinks.Session(here.Slug, number), session.Title, session.StartsAt, session.Places, rows)
        );
    }

    private async Task<List<AttendeeRow>> RowsAsync(Session session, bool withNames)
    {
        var rows = await (
            from c in db.Rsvps.AsNoTracking()
            where c.SessionId == session.Id && c.Answer != RsvpAnswer.CannotCome
            join p in db.Participants on new { session.ProjectId, c.PersonId } equals new { p.ProjectId, p.PersonId }
            where p.State == ParticipantState.TakingPart
            orderby c.Answer, c.WaitingSince, p.Person.DisplayName
            select new AttendeeRow(
                c.PersonId,
                p.Person.DisplayName,
                p.Hat,
                p.Person.UsualHat,
                c.Answer,
                db.Rsvps.Waiting().Any(w => w.Id == c.Id)
            )
        ).ToListAsync();
        var along = Companion.IsKept(session.EndsAt, clock.Now())
            ? await db.Companions.AsNoTracking().Where(a => a.SessionId == session.Id).OrderBy(a => a.Id).ToListAsync()
            : [];
        var by = along.ToLookup(a => a.PersonId, a => new CompanionRow(a.Id, withNames ? seal.Open(a.Key, a.Sealed) : "", a.Kind));
        return [.. rows.Select(r => r with { Along = [.. by[r.PersonId]] })];
    }
}
