using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>What a yes to an invitation brings: an account, a seat, a carer to be asked, or a duty that waits for a second yes.</summary>
public class InvitationAcceptance(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Passwords passwords,
    OneTimeLinks links,
    InvitedSeats seats,
    InvitationUse use,
    EmailConfirmation confirmation,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
)
{
    public async Task<int> AcceptAsync(SecretLink link, Invitation invitation, Invited reader, AcceptForm form)
    {
        RuleBrokenException.ThrowIf(await links.UseAsync(link) ? null : "This invitation has been used, or has ended.");
        RuleBrokenException.ThrowIf(await use.WhyNotAsync(invitation));
        var account =
            reader is Invited.IsSignedIn
                ? await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId)
                : await MakeAsync(invitation, form);
        var person = account.Person;
        RuleBrokenException.ThrowIf(viewer.IsUnder18 && invitation.IsForADuty ? UnderEighteen.WhyNoDuty : null);
        invitation.Accept(person.Id, clock.Now());
        if (
            invitation is { Hat: Hat.Professional, IsFromForum: true }
            && (await use.InviterAsync(invitation)).Duties.HasFlag(ForumDuties.Staff)
        )
        {
            person.Approve(clock.Now());
        }

        await confirmation.ConfirmAsync(account);
        await (
            invitation.IsForADuty ? TellAskersAsync(invitation)
            : invitation is { Band: { } band, CarerEmail: { } carer } ? NeedCarerAsync(person, band, carer, invitation.InvitedAt)
            : viewer.IsUnder18 && invitation.Hat is not Hat.YoungPerson ? throw new RuleBrokenException(UnderEighteen.WhyOnlyAsYoungPerson)
            : seats.GiveAsync(invitation.ProjectId, person, invitation.Hat, invitation.InvitedById)
        );
        return await db.SaveChangesAsync();
    }

    /// <summary>Whoever opened the link has the mail box, so their email is confirmed right after.</summary>
    private async Task<Account> MakeAsync(Invitation invitation, AcceptForm form)
    {
        var account = new Account
        {
            UserName = invitation.Email,
            Email = invitation.Email,
            PasswordHash = passwords.Hash(form.Password!),
            Person = new Person(form.DisplayName!, invitation.Hat, clock.Now()),
        };
        var made = await accounts.CreateAsync(account);
        RuleBrokenException.ThrowIf(made.Succeeded ? null : "There is an account with this email now. Open the link again.");
        return account;
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

    private async Task TellAskersAsync(Invitation invitation) =>
        await post.TellAsync(
            await db.WhoHaveAsync(duties =>
                duties.MayGiveDuties() && (duties.HasFlag(ForumDuties.Administrator) || invitation.Duty.IsForSafeguarding())
            ),
            "Somebody said yes to a duty of the forum. A second person has to confirm it.",
            InvitationLinks.Duties()
        );
}
