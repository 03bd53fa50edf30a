using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Taking a duty of the forum away: one person asks, a second one agrees.</summary>
[Route("forum/duties/held/{person:int}"), AsksAgain(OnlyThoseWithDuties = true)]
public class HoldersController(
    CoProduceDbContext db,
    HolderQuery holders,
    DutyEnding ending,
    Passwords passwords,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private Helper Me => new(viewer.PersonId!.Value, viewer.Duties);

    [HttpGet("")]
    public async Task<IActionResult> Show(int person) =>
        await holders.RunAsync(person, new EndDutyForm()) is { } page ? View("Holder", page) : NotFound();

    [HttpPost("ask"), EnableRateLimiting(RequestLimits.Tries)]
    public Task<IActionResult> Ask(int person, [Bind(Prefix = "Form")] EndDutyForm form) => DoAsync(person, form, AskAsync);

    [HttpPost("agree"), EnableRateLimiting(RequestLimits.Tries)]
    public Task<IActionResult> Agree(int person, [Bind(Prefix = "Form")] EndDutyForm form) => DoAsync(person, form, AgreeAsync);

    [HttpPost("keep")]
    public async Task<IActionResult> Keep(int person, ForumDuties duty)
    {
        if (await holders.RunAsync(person, new EndDutyForm()) is not { } page)
        {
            return NotFound();
        }

        await db.TogetherAsync(() => StopAsync(person, duty));
        return this.GoTo(DutyLinks.Holder(person), "Nothing changes. The duty stays theirs.");
    }

    private async Task<IActionResult> DoAsync(int person, EndDutyForm form, Func<int, ForumDuties, Task<string>> change)
    {
        if (await holders.RunAsync(person, form) is not { } page)
        {
            return NotFound();
        }

        if (ModelState.IsValid && !await passwords.IsOfAsync(viewer.AccountId, form.Password!))
        {
            ModelState.AddModelError("Form.Password", "That is not your password.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Holder", page);
        }

        var told = await db.TogetherAsync(() => change(person, form.Duty!.Value));
        return this.GoTo(InvitationLinks.Duties(), told);
    }

    private async Task<int> StopAsync(int person, ForumDuties duty)
    {
        if (await db.DutyRemovals.Where(r => r.PersonId == person && r.Duty == duty).ExecuteDeleteAsync() > 0)
        {
            db.Note(AuditEvent.DutyRemovalStopped, about: person);
        }

        return await db.SaveChangesAsync();
    }

    /// <summary>Of two who ask in the same moment, the second waits and finds that it is asked.</summary>
    private async Task<string> AskAsync(int person, ForumDuties duty)
    {
        await db.OtherDutiesInTurnAsync(person);
        await db.DutyRemovals.Where(r => r.PersonId == person && r.Duty == duty && r.EndsAt <= clock.Now()).ExecuteDeleteAsync();
        if (await db.DutyRemovals.SingleOrDefaultAsync(r => r.PersonId == person && r.Duty == duty) is { } asked)
        {
            RuleBrokenException.ThrowIf(asked.WhyNotAskAgain(Me));
            return DutyRemoval.Asked;
        }

        db.Add(new DutyRemoval(person, duty, Me, clock.Now()));
        db.Note(AuditEvent.DutyRemovalAsked, about: person);
        await TellOthersAsync(person, duty);
        await db.SaveChangesAsync();
        return DutyRemoval.Asked;
    }

    private async Task TellOthersAsync(int person, ForumDuties duty)
    {
        var others = await db.People.Where(p => p.Duties != ForumDuties.None && p.Id != person && p.Id != viewer.PersonId).ToListAsync();
        await post.TellAsync(
            [.. others.Where(p => DutyRemoval.WhyNotAsk(new Helper(p.Id, p.Duties), person, duty) is null).Select(p => p.Id)],
            "Somebody asked that a duty of the forum should end. A second person has to agree.",
            InvitationLinks.Duties()
        );
    }

    /// <summary>A worry that nobody else may read keeps its reader: the yes waits, and nobody hears of the worry.</summary>
    private async Task<string> AgreeAsync(int person, ForumDuties duty)
    {
        var removal = await db.DutyRemovals.SingleOrDefaultAsync(r => r.PersonId == person && r.Duty == duty);
        RuleBrokenException.ThrowIf(removal is null ? "Nobody asks for that any more." : null);
        var all = await db.YesesOfAsync(removal!.AskedById, removal.AlsoAgreedById, viewer.PersonId);
        await db.OtherDutiesInTurnAsync(person);
        if (
            removal.Agree(all, await db.OthersNamedNowhereAsync(person), clock.Now()) is not { } two
            || await ending.WorriesThenAsync(person, duty) is WorriesThen.WithNobody
        )
        {
            await TellOthersAsync(person, duty);
            await db.SaveChangesAsync();
            return DutyYes.OneMore;
        }

        await ending.EndAsync(
            person,
            duty,
            $"{two.One.Name} and {two.Other.Name} have ended your duty “{duty.Words()}”. Ask them why, or the forum."
        );
        return "The duty has ended. They have been told.";
    }
}
