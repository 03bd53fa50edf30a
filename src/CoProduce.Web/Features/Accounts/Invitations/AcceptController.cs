using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Saying yes to an invitation. Opening its link changes nothing; the button does.</summary>
[AllowAnonymous, Route("invitation/{secret:length(64)}")]
public class AcceptController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Passwords passwords,
    OneTimeLinks links,
    InvitationUse use,
    InvitationAcceptance acceptance,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private const string ForSomebodyElse = "This invitation is for another email. Sign out first, then open the link again.";

    [HttpGet]
    public async Task<IActionResult> Show(string secret) =>
        await FindAsync(secret) is (_, { } invitation)
            ? View("Accept", await PageAsync(invitation, secret, new AcceptForm()))
            : this.LinkEnded();

    [HttpPost, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Accept(string secret, [Bind(Prefix = "Form")] AcceptForm form)
    {
        if (await FindAsync(secret) is not ({ } link, { } invitation))
        {
            return this.LinkEnded();
        }

        var reader = await ReaderAsync(invitation);
        RuleBrokenException.ThrowIf(reader is Invited.IsSomebodyElse ? ForSomebodyElse : null);
        if (reader is Invited.HasToSignIn)
        {
            return LocalRedirect(SignInLinks.SignIn(from: InvitationLinks.Accept(secret)));
        }

        if (reader is Invited.MakesAnAccount && !IsFilledIn(invitation, form))
        {
            return this.TryAgain("Accept", await PageAsync(invitation, secret, form));
        }

        await db.TogetherAsync(() => acceptance.AcceptAsync(link, invitation, reader, form));
        return reader is Invited.MakesAnAccount
            ? this.GoTo(SignInLinks.SignIn(), "Thank you. Your account is ready. Please sign in.")
            : this.GoTo(ProjectLinks.All(), "Thank you. You have said yes to the invitation.");
    }

    private bool IsFilledIn(Invitation invitation, AcceptForm form)
    {
        if (form.Password is not null && passwords.WhyNot(form.Password, form.DisplayName, invitation.Email) is { } reason)
        {
            ModelState.AddModelError("Form.Password", reason);
        }

        if (invitation.Band is not null && UnderEighteen.WhyNotName(form.DisplayName) is { } surname)
        {
            ModelState.AddModelError("Form.DisplayName", surname);
        }

        return ModelState.IsValid;
    }

    private async Task<(SecretLink Link, Invitation Invitation)?> FindAsync(string secret) =>
        await links.FindAsync(secret, LinkPurpose.AcceptInvitation) is { } link
        && await db.Invitations.SingleOrDefaultAsync(i => i.Id == link.About) is { } found
        && found.WhyNotAccept(clock.Now()) is null
            ? (link, found)
            : null;

    private async Task<Invited> ReaderAsync(Invitation invitation)
    {
        var owner = await accounts.FindByEmailAsync(invitation.Email);
        return viewer.AccountId is { } me ? (owner?.Id == me ? Invited.IsSignedIn : Invited.IsSomebodyElse)
            : owner is null ? Invited.MakesAnAccount
            : Invited.HasToSignIn;
    }

    private async Task<AcceptPage> PageAsync(Invitation invitation, string secret, AcceptForm form)
    {
        var project = await db.Projects.Where(p => p.Id == invitation.ProjectId).Select(p => p.Name).SingleOrDefaultAsync();
        return new AcceptPage(
            secret,
            invitation.Email,
            invitation.Hat,
            invitation.Duty,
            project,
            invitation.EndsAt,
            await ReaderAsync(invitation),
            form
        )
        {
            WhyNot = await use.WhyNotAsync(invitation),
        };
    }
}
