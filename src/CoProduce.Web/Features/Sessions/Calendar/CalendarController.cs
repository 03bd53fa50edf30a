using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>What is on, what was, and one month at a glance.</summary>
[Route("sessions"), AllowAnonymous]
public class CalendarController(CalendarQuery comingUp, PastQuery over, MonthQuery month, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(SessionForm? how, bool past, int? after, int? before) =>
        past ? View("Past", await over.RunAsync(before)) : View(await comingUp.RunAsync(how, after));

    [HttpGet("month")]
    public async Task<IActionResult> Month(string? of) =>
        MonthPage.Read(of, clock.Today()) is { } first ? View(await month.RunAsync(first)) : NotFound();
}
