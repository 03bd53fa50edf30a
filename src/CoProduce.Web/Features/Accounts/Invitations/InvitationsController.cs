using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Inviting people by mail: forum staff to the forum, forum staff and both leads to a project.</summary>
public class InvitationsController(CoProduceDbContext db, ProjectAccess door, Inviting inviting, Viewer viewer, TimeProvider clock)
    : Controller
{
    [HttpGet("forum/invitations")]
    public async Task<IActionResult> Show() => viewer.IsStaff ? View("Index", await PageAsync(null)) : NotFound();

    [HttpPost("forum/invitations"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Invite([Bind(Prefix = "Form")] InviteForm form) =>
        viewer.IsStaff ? await SendAsync(null, form) : NotFound();

    [HttpPost("forum/invitations/{invitation:int}/{verb:regex(^(again|take-back)$)}")]
    public async Task<IActionResult> Change(int invitation, string verb) =>
        viewer.IsStaff && await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitation && i.Duty == ForumDuties.None) is { } found
            ? await ChangeAsync(found, verb, InvitationLinks.OfForum())
            : NotFound();

    [HttpGet("projects/{slug}/invitations")]
    public async Task<IActionResult> ShowOfProject(string slug) =>
        await door.FindAsync(slug) is { Standing.MayInvite: true } here ? View("Index", await PageAsync(here)) : NotFound();

    [HttpPost("projects/{slug}/invitations"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> InviteToProject(string slug, [Bind(Prefix = "Form")] InviteForm form) =>
        await FindToAskAsync(slug) is { } here ? await SendAsync(here, form) : NotFound();

    [HttpPost("projects/{slug}/invitations/{invitation:int}/{verb:regex(^(again|take-back)$)}")]
    public async Task<IActionResult> ChangeOfProject(string slug, int invitation, string verb) =>
        await door.FindAsync(slug) is { Standing.MayInvite: true } here
        && await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitation && i.ProjectId == here.Id) is { } found
            ? await ChangeAsync(found, verb, InvitationLinks.OfProject(here.Slug))
            : NotFound();

    /// <summary>A project whose stages are all done asks nobody in any more.</summary>
    private async Task<ProjectPlace?> FindToAskAsync(string slug)
    {
        var here = await door.FindAsync(slug) is { Standing.MayInvite: true } found ? found : null;
        RuleBrokenException.ThrowIf(here?.Standing.WhyAskNobody);
        return here;
    }

    private async Task<IActionResult> SendAsync(ProjectPlace? here, InviteForm form)
    {
        if (ModelState.IsValid && await inviting.WhyNotAsync(form.Email!, ForumDuties.None, here?.Id) is { } why)
        {
            ModelState.AddModelError("Form.Email", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Index", await PageAsync(here) with { Form = form });
        }

        var waitsUntil = await inviting.SendAsync(
            new Invitation.To(form.Email!, form.Hat!.Value, ProjectId: here?.Id, Younger: form.Younger),
            new Invitation.Inviter(viewer.PersonId!.Value, viewer.Duties, here?.Standing.InvitesFor)
        );
        return this.GoTo(
            here is null ? InvitationLinks.OfForum() : InvitationLinks.OfProject(here.Slug),
            waitsUntil is { } at
                ? $"Saved. You have sent many in this hour, so the mail goes at {at.DayAndClock()}."
                : "Sent. It works once, for 7 days. You see here when it ends."
        );
    }

    private async Task<IActionResult> ChangeAsync(Invitation invitation, string verb, string page)
    {
        if (verb == "again")
        {
            RuleBrokenException.ThrowIf(await inviting.WhyAskNobodyAsync(invitation));
            return this.GoTo(
                page,
                await inviting.SendAgainAsync(invitation) is { } at
                    ? $"The old link has ended. You have sent many in this hour, so the new mail goes at {at.DayAndClock()}."
                    : "Sent again. The old link has ended; the new one works for 7 days."
            );
        }

        await inviting.StopMailAsync(invitation);
        invitation.TakeBack(viewer.PersonId!.Value, clock.Now());
        await db.SaveChangesAsync();
        return this.GoTo(page, "Taken back. The link in the mail does not work any more.");
    }

    private async Task<InvitationsPage> PageAsync(ProjectPlace? here)
    {
        var id = here?.Id;
        return new InvitationsPage(
            here,
            await inviting.PendingAsync(db.Invitations.Where(i => i.Duty == ForumDuties.None && (id == null || i.ProjectId == id))),
            new InviteForm()
        );
    }
}
