using CoProduce.Data;
using CoProduce.Data.Once;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Places;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions;

/// <summary>Planning a session, changing it, and calling it off. Everyone who is coming is told.</summary>
[Route("projects/{slug}/sessions")]
public class PlanSessionController(CoProduceDbContext db, ProjectDoor door, SessionPlaces places, Post post, TimeProvider clock) : Controller
{
    private const string PlanView = "/Features/Sessions/Plan.cshtml";

    [HttpGet("new")]
    public async Task<IActionResult> New(string slug) => await FindAsync(slug) is { } here ? View(PlanView, new SessionPlanPage(here, null, new SessionPlanForm())) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> Plan(string slug, [Bind(Prefix = "Form")] SessionPlanForm form)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(PlanView, new SessionPlanPage(here, null, form));
        }

        var session = await db.TogetherAsync(async () =>
        {
            var made = new Session(await db.NextNumberAsync(here.Id, NumberOf.Session), here.Id, form.ToPlan());
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        return this.GoTo($"{here.Url}/sessions/{session.Number}", WithWarning("The session is planned. People can say whether they come.", session));
    }

    [HttpGet("{number:int}/edit")]
    public async Task<IActionResult> Edit(string slug, int number) =>
        await FindAsync(slug) is { } here && await FindAsync(here, number) is { } session ? View(PlanView, new SessionPlanPage(here, number, SessionPlanForm.Of(session))) : NotFound();

    [HttpPost("{number:int}/edit")]
    public async Task<IActionResult> Change(string slug, int number, [Bind(Prefix = "Form")] SessionPlanForm form)
    {
        if (await FindAsync(slug) is not { } here || await FindAsync(here, number) is not { } session)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain(PlanView, new SessionPlanPage(here, number, form));
        }

        session.Change(form.ToPlan());
        await TellAsync(here, session, "A session you are coming to has changed");
        await places.FillAsync(session.Id, $"{here.Url}/sessions/{number}");
        return this.GoTo($"{here.Url}/sessions/{number}", WithWarning("Saved. Everyone who is coming has been told.", session));
    }

    [HttpPost("{number:int}/cancel")]
    public async Task<IActionResult> Cancel(string slug, int number)
    {
        if (await FindAsync(slug) is not { } here || await FindAsync(here, number) is not { } session)
        {
            return NotFound();
        }

        session.Cancel(clock.Now());
        await TellAsync(here, session, "A session you are coming to is cancelled");
        return this.GoTo($"{here.Url}/sessions/{number}", "Cancelled. Everyone who was coming has been told.");
    }

    private string WithWarning(string message, Session session) =>
        Session.WarningOfShortNotice(DateOnly.FromDateTime(session.StartsAt.Local()), clock.Today()) is { } warning ? $"{message} {warning}" : message;

    private async Task TellAsync(ProjectPlace here, Session session, string text)
    {
        var coming = await db.Comings.Where(c => c.SessionId == session.Id && c.Answer != ComingAnswer.CannotCome).Select(c => c.PersonId).ToListAsync();
        await post.TellAsync(coming, text, $"{here.Url}/sessions/{session.Number}");
        await db.SaveChangesAsync();
    }

    private async Task<ProjectPlace?> FindAsync(string slug) => await door.FindAsync(slug) is { } here && SessionQueries.MayPlan(here.Standing) ? here : null;

    private Task<Session?> FindAsync(ProjectPlace here, int number) => db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number);
}
