using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Asking somebody to take on a duty of the forum. One person asks, the person says yes, a second person confirms.</summary>
[Route("forum/duties"), AsksAgain(OnlyThoseWithDuties = true)]
public class DutiesController(
    CoProduceDbContext db,
    DutyInvitations offered,
    DutiesQuery all,
    DutyQuery confirming,
    Inviting inviting,
    Passwords passwords,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string WrongPassword = "That is not your password.";

    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        viewer.Duties.MayGiveDuties() ? View("Duties", await all.RunAsync(new DutyForm())) : NotFound();

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Ask([Bind(Prefix = "Form")] DutyForm form)
    {
        if (!viewer.Duties.MayGiveDuties())
        {
            return NotFound();
        }

        await CheckAsync(form.Password);
        this.Refuse(
            "Form.Duty",
            ModelState.IsValid
                ? Duties.WhyNotAsk(viewer.Duties, form.Duty!.Value) ?? await inviting.WhyNotAsync(form.Email!, form.Duty.Value, null)
                : null
        );
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Duties", await all.RunAsync(form));
        }

        await inviting.SendAsync(new(form.Email!, Hat.ParentCarer, form.Duty!.Value), new(viewer.PersonId!.Value, viewer.Duties));
        return this.GoTo(InvitationLinks.Duties(), "Sent. When they have said yes, a second person has to confirm it.");
    }

    [HttpGet("{duty:int}")]
    public async Task<IActionResult> Look(int duty) =>
        await offered.RowAsync(duty) is { } row ? View("Duty", await confirming.RunAsync(row, new ConfirmDutyForm())) : NotFound();

    [HttpPost("{duty:int}/confirm"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Confirm(int duty, [Bind(Prefix = "Form")] ConfirmDutyForm form)
    {
        if (await offered.RowAsync(duty) is not { } row)
        {
            return NotFound();
        }

        await CheckAsync(form.Password);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Duty", await confirming.RunAsync(row, form));
        }

        return this.GoTo(InvitationLinks.Duties(), await db.TogetherAsync(() => ConfirmAsync(duty)));
    }

    [HttpPost("{duty:int}/{verb:regex(^(again|take-back)$)}")]
    public async Task<IActionResult> Change(int duty, string verb)
    {
        if (await offered.RowAsync(duty) is null || await db.Invitations.SingleAsync(i => i.Id == duty) is not { } invitation)
        {
            return NotFound();
        }

        if (verb == "again")
        {
            await inviting.SendAgainAsync(invitation);
        }
        else
        {
            await inviting.StopMailAsync(invitation);
            invitation.TakeBack(viewer.PersonId!.Value, clock.Now());
        }

        await db.SaveChangesAsync();
        return this.GoTo(InvitationLinks.Duties(), verb == "again" ? "Sent again, for 7 days." : "Taken back.");
    }

    private async Task CheckAsync(string? password)
    {
        if (ModelState.IsValid && !await passwords.IsOfAsync(viewer.AccountId, password!))
        {
            ModelState.AddModelError("Form.Password", WrongPassword);
        }
    }

    private async Task<string> ConfirmAsync(int duty)
    {
        var me = viewer.PersonId!.Value;
        await db.OtherDutiesInTurnAsync(me);
        var invitation = await db.Invitations.SingleAsync(i => i.Id == duty);
        var all = await db.YesesOfAsync(invitation.InvitedById, invitation.AlsoConfirmedById, me);
        var others = await db.OthersNamedNowhereAsync(invitation.AcceptedById ?? 0);
        invitation.Confirm(all, await db.HasSafeguardingLeadAsync(), others, clock.Now());
        if (invitation.ConfirmedAt is null)
        {
            await db.SaveChangesAsync();
            return DutyYes.OneMore;
        }

        var isAsked = await db.IsAnywhereAskedNowAsync(invitation.AcceptedById!.Value);
        (await db.People.SingleAsync(p => p.Id == invitation.AcceptedById)).TakeOn(invitation.Duty, isAsked);
        await post.TellAsync(
            [invitation.AcceptedById!.Value, invitation.InvitedById],
            "A duty of the forum was confirmed",
            AccountLinks.Account()
        );
        await db.SaveChangesAsync();
        return "Confirmed. It counts from now on.";
    }
}
