using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Asking people how it feels to take part, answering, and what they said.</summary>
public class PulsesController(
    CoProduceDbContext db,
    ProjectAccess door,
    PulseListQuery list,
    PulseQuery one,
    PulseOpening opening,
    PulseAnswering answering
) : Controller
{
    [HttpGet("projects/{slug}/pulses")]
    public async Task<IActionResult> Index(string slug) =>
        await door.FindAsync(slug) is { Standing.MayReadInside: true } here ? View(await list.RunAsync(here)) : NotFound();

    [HttpPost("projects/{slug}/stages/{key}/pulse")]
    public async Task<IActionResult> Open(string slug, string key, OpenPulseForm form)
    {
        if (StageKeys.FromSlug(key) is not { } stage || await door.FindAsync(slug) is not { Standing.MayRun: true } here)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await list.RunAsync(here) with { Form = form });
        }

        var pulse = await opening.OfStageAsync(here.Id, stage, form.Days!.Value);
        return this.GoTo(
            HealthLinks.Pulses(here.Slug),
            $"Everyone who takes part is being asked. They can answer until {pulse.ClosesAt.DayAndClock()}."
        );
    }

    [HttpGet("projects/{slug}/pulses/{number:int}")]
    public async Task<IActionResult> Details(string slug, int number) =>
        await door.FindAsync(slug) is { } here && await one.RunAsync(here, number) is { } page ? View(page) : NotFound();

    [HttpPost("projects/{slug}/pulses/{number:int}"), WhenFinished]
    public async Task<IActionResult> Answer(string slug, int number, PulseAnswerForm form)
    {
        if (await door.FindAsync(slug) is not { } here || await one.RunAsync(here, number, form) is not { HasAnswered: not null } page)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Details", page);
        }

        await answering.AnswerAsync(
            await db.Pulses.SingleAsync(p => p.ProjectId == here.Id && p.Number == number),
            form.ToFelt(),
            form.Code!
        );
        return this.GoTo(
            page.Url,
            $"Thank you. We have your answers, without your name. Your code is {form.Code}. Keep it if you may want to change them."
        );
    }

    [HttpPost("projects/{slug}/pulses/{number:int}/change"), WhenFinished, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Change(string slug, int number, PulseAnswerForm form)
    {
        if (await door.FindAsync(slug) is not { } here || await one.RunAsync(here, number, form) is not { HasAnswered: not null } page)
        {
            return NotFound();
        }

        if (
            ModelState.IsValid
            && !await answering.ChangeAsync(
                await db.Pulses.SingleAsync(p => p.ProjectId == here.Id && p.Number == number),
                form.ToFelt(),
                form.Code!
            )
        )
        {
            ModelState.AddModelError(
                nameof(form.Code),
                "We do not know that code. Look at it again. We cannot find it for you, because we do not know whose it is."
            );
        }

        return ModelState.IsValid ? this.GoTo(page.Url, "Thank you. Your answers are changed.") : this.TryAgain("Details", page);
    }
}
