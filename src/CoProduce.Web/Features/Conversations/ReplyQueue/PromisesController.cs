using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>How soon the forum promises to answer, and its calendar. What was promised before a change stays promised.</summary>
[Route("forum/promises")]
public class PromisesController(CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    private const string Meanwhile = "Somebody has changed this day since you opened the page. Please look at it again.";

    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Promises", await PageAsync()) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save([Bind(Prefix = "Promise")] PromiseForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Promises", await PageAsync() with { Promise = form });
        }

        var promise = await FindAsync();
        if (form.Missed(PromiseForm.Of(promise)) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Promises", await PageAsync() with { Promise = form }, missed);
        }

        promise.Change(form.QuestionDays!.Value, form.OtherDays!.Value, form.PassOnDays!.Value);
        await db.SaveChangesAsync();
        return this.GoTo(ConversationLinks.Promises(), "Saved. It holds for what is said from now on.");
    }

    [HttpPost("days")]
    public async Task<IActionResult> ChangeDay([Bind(Prefix = "Day")] DayForm form)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Promises", await PageAsync() with { Day = form });
        }

        var promise = await FindAsync();
        if (form.MissedOfDay(promise) is { Count: > 0 } missed)
        {
            return this.ShowBoth("Promises", await PageAsync() with { Day = form }, missed);
        }

        promise.ChangeDay(form.On!.Value, form.IsHoliday);
        await db.SaveChangesAsync();
        return this.GoTo(ConversationLinks.Promises(), "Saved. The day is in our calendar.");
    }

    [HttpPost("days/forget")]
    public async Task<IActionResult> ForgetDay(DateOnly on)
    {
        if (!viewer.IsStaff)
        {
            return NotFound();
        }

        var promise = await FindAsync();
        this.MustBeAbout(AnsweredTo.Mark(promise.ChangedDays.FirstOrDefault(d => d.On == on)?.IsHoliday), Meanwhile);
        promise.ForgetDay(on);
        await db.SaveChangesAsync();
        return this.GoTo(ConversationLinks.Promises(), "Saved. That day is as usual again.");
    }

    private async Task<ReplyPromise> FindAsync() =>
        await db.ReplyPromises.Include(p => p.ChangedDays).OrderBy(p => p.Id).FirstOrDefaultAsync() ?? db.Add(ReplyPromise.Usual).Entity;

    private async Task<PromisesPage> PageAsync()
    {
        var now = await db.PromiseAsync();
        var year = clock.Today().Year;
        return new PromisesPage(
            PromiseForm.Of(now),
            DayForm.Of(now),
            [.. now.ChangedDays.OrderBy(d => d.On).Select(d => (d.On, d.IsHoliday))],
            [.. BankHolidays.Of(year).Concat(BankHolidays.Of(year + 1)).Where(d => d >= clock.Today()).Order()]
        );
    }
}
