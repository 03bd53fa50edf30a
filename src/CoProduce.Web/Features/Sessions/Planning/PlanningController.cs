using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Sessions.Planning;

/// <summary>Planning a session, changing it, offering it at another time, and calling it off. Everyone who is coming is told.</summary>
[Route("projects/{slug}/sessions")]
public class PlanningController(
    CoProduceDbContext db,
    ProjectAccess door,
    SessionPlanning planning,
    SessionPeople people,
    SecondLooks looks,
    TimeProvider clock
) : Controller
{
    /// <summary>An empty plan or, with the number of a session, the same meeting at another time.</summary>
    [HttpGet("new")]
    public async Task<IActionResult> New(string slug, int? like) =>
        await FindAsync(slug) is { } here
            ? View(
                "Plan",
                await people.PageAsync(
                    here,
                    null,
                    await SessionAsync(here, like) is { } session
                        ? SessionPlanForm.ForAnotherTime(session)
                        : new SessionPlanForm { Stage = await planning.OpenStageAsync(here) }
                )
            )
            : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> Plan(string slug, [Bind(Prefix = "Form")] SessionPlanForm form)
    {
        if (await FindAsync(slug) is not { } here)
        {
            return NotFound();
        }

        this.Refuse("Form.On", form.On is { } on ? Session.WhyNotThen(on.ToDateTime(default).ToUtc(), clock.Now()) : null);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Plan", await people.PageAsync(here, null, form));
        }

        var made = await planning.PlanAsync(here, form, await SessionAsync(here, form.Like));
        return this.GoTo(
            SessionLinks.Session(here.Slug, made[0].Number),
            await WithLooksAsync(
                made.Count > 1
                    ? $"{made.Count} sessions are planned. Everyone in the project has been told."
                    : "The session is planned. Everyone in the project has been told.",
                made[0]
            )
        );
    }

    [HttpGet("{number:int}/edit")]
    public async Task<IActionResult> Edit(string slug, int number) =>
        await RunningAsync(slug, number) is { } here && await SessionAsync(here, number) is { } session
            ? View("Plan", await people.PageAsync(here, number, SessionPlanForm.Of(session)))
            : NotFound();

    [HttpPost("{number:int}/edit")]
    public async Task<IActionResult> Change(string slug, int number, [Bind(Prefix = "Form")] SessionPlanForm form)
    {
        if (await RunningAsync(slug, number) is not { } here || await SessionAsync(here, number) is not { } session)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Plan", await people.PageAsync(here, number, form));
        }

        if (form.Missed(await people.NowAsync(session, form)) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Plan", await people.PageAsync(here, number, form), missed);
        }

        var isChanged = await planning.ChangeAsync(here, session, form);
        return this.GoTo(
            SessionLinks.Session(here.Slug, number),
            isChanged
                ? await WithLooksAsync("Saved. Everyone who is coming has been told.", session)
                : "Nothing was different, so nobody has been told."
        );
    }

    [HttpPost("{number:int}/cancel")]
    public async Task<IActionResult> Cancel(string slug, int number)
    {
        if (await RunningAsync(slug, number) is not { } here || await SessionAsync(here, number) is not { } session)
        {
            return NotFound();
        }

        await db.TogetherAsync(() => planning.CancelAsync(here, session));
        return this.GoTo(SessionLinks.Session(here.Slug, number), "Cancelled. Everyone who was coming has been told.");
    }

    private async Task<string> WithLooksAsync(string message, Session session) =>
        string.Join(' ', [message, .. await looks.AtAsync(session.Id)]);

    private async Task<ProjectPlace?> FindAsync(string slug) => await door.FindAsync(slug) is { Standing.MayPlan: true } here ? here : null;

    /// <summary>Changing and cancelling is for those who run the session.</summary>
    private async Task<ProjectPlace?> RunningAsync(string slug, int number) =>
        await door.FindAtSessionAsync(slug, number) is { Standing.MayRunSession: true } here ? here : null;

    private Task<Session?> SessionAsync(ProjectPlace here, int? number) =>
        db.Sessions.SingleOrDefaultAsync(s => s.ProjectId == here.Id && s.Number == number);
}
