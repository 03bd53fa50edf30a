using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Asking somebody to take on a duty of the forum. One person asks, the person says yes, a second person confirms.</summary>
[Route("forum/duties"), AsksAgain(OnlyThoseWithDuties = true)]
public class DutiesController(
    CoProduceDbContext db,
    Inviting inviting,
    HolderQuery holders,
    Passwords passwords,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string WrongPassword = "That is not your password.";

    [HttpGet("")]
    public async Task<IActionResult> Show() => viewer.Duties.MayGiveDuties() ? View("Duties", await PageAsync(new DutyForm())) : NotFound();

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Ask([Bind(Prefix = "Form")] DutyForm form)
    {
        if (!viewer.Duties.MayGiveDuties())
        {
            return NotFound();
        }

        await CheckAsync(form.Password);
        if (
            ModelState.IsValid
            && (Duties.WhyNotAsk(viewer.Duties, form.Duty!.Value) ?? await inviting.WhyNotAsync(form.Email!, form.Duty!.Value, null))
                is { } why
        )
        {
            ModelState.AddModelError("Form.Duty", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Duties", await PageAsync(form));
        }

        inviting.Send(
            new Invitation.To(form.Email!, Hat.ParentCarer, form.Duty!.Value),
            new Invitation.Inviter(viewer.PersonId!.Value, viewer.Duties)
        );
        await db.SaveChangesAsync();
        return this.GoTo(InvitationLinks.Duties(), "Sent. When they have said yes, a second person has to confirm it.");
    }

    [HttpGet("{duty:int}")]
    public async Task<IActionResult> Look(int duty) =>
        await RowAsync(duty) is { } row ? View("Duty", await PageAsync(row, new ConfirmDutyForm())) : NotFound();

    [HttpPost("{duty:int}/confirm"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Confirm(int duty, [Bind(Prefix = "Form")] ConfirmDutyForm form)
    {
        if (await RowAsync(duty) is not { } row)
        {
            return NotFound();
        }

        await CheckAsync(form.Password);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Duty", await PageAsync(row, form));
        }

        await db.TogetherAsync(() => ConfirmAsync(duty));
        return this.GoTo(InvitationLinks.Duties(), "Confirmed. It counts from now on.");
    }

    private async Task<int> ConfirmAsync(int duty)
    {
        var me = viewer.PersonId!.Value;
        await db.OtherDutiesInTurnAsync(me);
        var invitation = await db.Invitations.SingleAsync(i => i.Id == duty);
        invitation.Confirm(me, viewer.Duties, await AskedByAsync(invitation), await db.HasSafeguardingLeadAsync(), clock.Now());
        (await db.People.SingleAsync(p => p.Id == invitation.AcceptedById)).TakeOn(invitation.Duty);
        await post.TellAsync([invitation.AcceptedById!.Value, invitation.InvitedById], "A duty of the forum was confirmed", AccountLinks.Account());
        return await db.SaveChangesAsync();
    }

    [HttpPost("{duty:int}/{verb:regex(^(again|take-back)$)}")]
    public async Task<IActionResult> Change(int duty, string verb)
    {
        if (await RowAsync(duty) is null || await db.Invitations.SingleAsync(i => i.Id == duty) is not { } invitation)
        {
            return NotFound();
        }

        if (verb == "again")
        {
            inviting.SendAgain(invitation);
        }
        else
        {
            invitation.TakeBack(viewer.PersonId!.Value, clock.Now());
        }

        await db.SaveChangesAsync();
        return this.GoTo(InvitationLinks.Duties(), verb == "again" ? "Sent again, for 7 days." : "Taken back.");
    }

    /// <summary>Safeguarding leads see to their own duty, administrators to all.</summary>
    private IQueryable<Invitation> Mine()
    {
        var all = viewer.Duties.HasFlag(ForumDuties.Administrator);
        return db.Invitations.Where(i =>
            i.Duty != ForumDuties.None && (all || i.Duty == ForumDuties.SafeguardingLead || i.Duty == ForumDuties.Deputy)
        );
    }

    private async Task<InvitationRow?> RowAsync(int id) =>
        viewer.Duties.MayGiveDuties() ? (await inviting.PendingAsync(Mine().Where(i => i.Id == id))).SingleOrDefault() : null;

    private Task<ForumDuties> AskedByAsync(Invitation invitation) =>
        db.People.Where(p => p.Id == invitation.InvitedById).Select(p => p.Duties).SingleAsync();

    private async Task CheckAsync(string? password)
    {
        if (ModelState.IsValid && !await passwords.IsOfAsync(viewer.AccountId, password!))
        {
            ModelState.AddModelError("Form.Password", WrongPassword);
        }
    }

    private async Task<DutiesPage> PageAsync(DutyForm form) =>
        new(
            await inviting.PendingAsync(Mine()),
            [.. Duties.All.Where(d => Duties.WhyNotAsk(viewer.Duties, d) is null).Select(d => new FormChoice(d.ToString(), d.Words()))],
            form
        )
        {
            Holders = await holders.ListAsync(),
            FirstLead = await holders.FirstLeadAsync(),
        };

    private async Task<DutyPage> PageAsync(InvitationRow row, ConfirmDutyForm form)
    {
        var invitation = await db.Invitations.AsNoTracking().SingleAsync(i => i.Id == row.Id);
        var name = await db.People.Where(p => p.Id == invitation.AcceptedById).Select(p => p.DisplayName).SingleOrDefaultAsync();
        return new DutyPage(
            row,
            name,
            invitation.WhyNotConfirm(
                viewer.PersonId!.Value,
                viewer.Duties,
                await AskedByAsync(invitation),
                await db.HasSafeguardingLeadAsync()
            ),
            form
        );
    }
}
