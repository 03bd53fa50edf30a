using CoProduce.Data;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>The forum's yes to guests aged 13 to 17, given beforehand by somebody who runs the session and knows their carer.</summary>
[Route("projects/{slug}/sessions/{number:int}/young-guests")]
public class YoungGuestsController(CoProduceDbContext db, ProjectAccess door, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string slug, int number) =>
        await FindAsync(slug, number) is var (here, session)
            ? View("YoungGuests", await PageAsync(here, session, new YoungGuestForm()))
            : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> SayYes(string slug, int number, [Bind(Prefix = "Form")] YoungGuestForm form)
    {
        if (await FindAsync(slug, number) is not var (here, session))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("YoungGuests", await PageAsync(here, session, form));
        }

        var code = SessionCode.New();
        Add(session.Id, here.Standing.PersonId!.Value, form, code);
        await db.SaveChangesAsync();
        return this.GoTo(
            GuestLinks.YoungGuests(slug, number),
            $"{form.Name!.Trim()} may come. Their own code is {SessionCode.Spoken(code)}. Write it down: it is shown once. "
                + "Give it to them or their carer."
        );
    }

    [HttpPost("{young:int}/take-back")]
    public async Task<IActionResult> TakeBack(string slug, int number, int young)
    {
        if (
            await FindAsync(slug, number) is not var (here, session)
            || await db.YoungGuests.SingleOrDefaultAsync(y => y.Id == young && y.SessionId == session.Id) is not { } yes
        )
        {
            return NotFound();
        }

        yes.TakeBack(clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(GuestLinks.YoungGuests(slug, number), "Taken back. If they are in the session, they are out now.");
    }

    private void Add(int sessionId, int givenById, YoungGuestForm form, string code) =>
        db.Add(new YoungGuest(sessionId, form.Name!, givenById, form.KnowsCarer, OneTimeLinks.Hash(SessionCode.Plain(code)), clock.Now()));

    private async Task<(ProjectPlace Here, Session Session)?> FindAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing: { MayAnswerForYoungGuests: true, PersonId: not null } } here
        && await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number) is { } session
            ? (here, session)
            : null;

    private async Task<YoungGuestsPage> PageAsync(ProjectPlace here, Session session, YoungGuestForm form)
    {
        var rows = await (
            from y in db.YoungGuests
            where y.SessionId == session.Id && y.TakenBackAt == null
            join p in db.People on y.GivenById equals p.Id
            orderby y.Id
            select new YoungGuestRow(y.Id, y.Name, p.DisplayName, y.GivenAt, y.UsedAt)
        ).ToListAsync();
        return new YoungGuestsPage(here, session.Number, rows, form);
    }
}
