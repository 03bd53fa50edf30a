using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.Recovery;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.Settings;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
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
    InvitedSeats seats,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string secret) =>
        await FindAsync(secret) is { } invitation
            ? View("Accept", await PageAsync(invitation, secret, new AcceptForm()))
            : this.LinkEnded();

    [HttpPost, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Accept(string secret, [Bind(Prefix = "Form")] AcceptForm form)
    {
        if (await FindAsync(secret) is not { } invitation)
        {
            return this.LinkEnded();
        }

        var reader = await ReaderAsync(invitation);
        RuleBrokenException.ThrowIf(
            reader is Invited.IsSomebodyElse ? "This invitation is for another email. Sign out first, then open the link again." : null
        );
        if (reader is Invited.HasToSignIn)
        {
            return LocalRedirect(SignInLinks.SignIn(from: InvitationLinks.Accept(secret)));
        }

        if (reader is Invited.MakesAnAccount && !IsFilledIn(invitation, form))
        {
            return this.TryAgain("Accept", await PageAsync(invitation, secret, form));
        }

        await db.TogetherAsync(() => AcceptAsync(invitation, reader, form));
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

    private async Task<int> AcceptAsync(Invitation invitation, Invited reader, AcceptForm form)
    {
        RuleBrokenException.ThrowIf(
            invitation.Band is null
            && await db.Invitations.AnyAsync(i =>
                i.Email == invitation.Email && i.Band != null && i.AcceptedAt == null && i.TakenBackAt == null
            )
                ? UnderEighteen.WhyNotThisInvitation
                : null
        );
        var person =
            reader is Invited.IsSignedIn ? await db.People.SingleAsync(p => p.Id == viewer.PersonId) : await MakeAsync(invitation, form);
        RuleBrokenException.ThrowIf(viewer.IsUnder18 && invitation.IsForADuty ? UnderEighteen.WhyNoDuty : null);
        invitation.Accept(person.Id, clock.Now());
        if (invitation is { Hat: Hat.Professional, IsFromForum: true })
        {
            person.Approve(clock.Now());
        }

        await (
            invitation.IsForADuty ? TellAskersAsync(invitation)
            : invitation is { Band: { } band, CarerEmail: { } carer } ? NeedCarerAsync(person, band, carer, invitation.InvitedAt)
            : viewer.IsUnder18 && invitation.Hat is not Hat.YoungPerson ? throw new RuleBrokenException(UnderEighteen.WhyOnlyAsYoungPerson)
            : seats.GiveAsync(invitation.ProjectId, person, invitation.Hat)
        );
        return await db.SaveChangesAsync();
    }

    /// <summary>Whoever opened the link has the mail box, so the email counts as confirmed.</summary>
    private async Task<Person> MakeAsync(Invitation invitation, AcceptForm form)
    {
        var account = new Account
        {
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true,
            PasswordHash = passwords.Hash(form.Password!),
            Person = new Person(form.DisplayName!, invitation.Hat, clock.Now()),
        };
        var made = await accounts.CreateAsync(account);
        RuleBrokenException.ThrowIf(made.Succeeded ? null : "There is an account with this email now. Open the link again.");
        return account.Person;
    }

    private async Task NeedCarerAsync(Person person, AgeBand band, string carerEmail, DateTime invitedAt)
    {
        RuleBrokenException.ThrowIf(UnderEighteen.WhyNotName(person.DisplayName));
        if (await db.UnderEighteens.SingleOrDefaultAsync(u => u.PersonId == person.Id) is { } known)
        {
            known.AskAnotherCarer(band, carerEmail, invitedAt, clock.Now());
        }
        else
        {
            RuleBrokenException.ThrowIf(person.Duties is ForumDuties.None ? null : UnderEighteen.WhyNoDuty);
            db.Add(new UnderEighteen(person, band, carerEmail, clock.Now()));
        }
    }

    private async Task TellAskersAsync(Invitation invitation)
    {
        var askers = await db.People.Where(p => p.Duties != ForumDuties.None).Select(p => new { p.Id, p.Duties }).ToListAsync();
        await post.TellAsync(
            [
                .. askers
                    .Where(p =>
                        p.Duties.MayGiveDuties() && (p.Duties.HasFlag(ForumDuties.Administrator) || invitation.Duty.IsForSafeguarding())
                    )
                    .Select(p => p.Id),
            ],
            "Somebody said yes to a duty of the forum. A second person has to confirm it.",
            InvitationLinks.Duties()
        );
    }

    private async Task<Invitation?> FindAsync(string secret)
    {
        var hash = OneTimeLinks.Hash(secret);
        return await db.Invitations.SingleOrDefaultAsync(i => i.SecretHash == hash) is { } found && found.WhyNotAccept(clock.Now()) is null
            ? found
            : null;
    }

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
        return new AcceptPage(secret, invitation.Hat, invitation.Duty, project, invitation.EndsAt, await ReaderAsync(invitation), form);
    }
}
