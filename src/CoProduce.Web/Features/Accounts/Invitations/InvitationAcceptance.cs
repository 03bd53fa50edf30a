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
    InvitedSeats seats,
    Notifier post,
    Viewer viewer,
    TimeProvider clock
)
{
    public async Task<int> AcceptAsync(Invitation invitation, Invited reader, AcceptForm form)
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

    private async Task TellAskersAsync(Invitation invitation) =>
        await post.TellAsync(
            await db.WhoHaveAsync(duties =>
                duties.MayGiveDuties() && (duties.HasFlag(ForumDuties.Administrator) || invitation.Duty.IsForSafeguarding())
            ),
            "Somebody said yes to a duty of the forum. A second person has to confirm it.",
            InvitationLinks.Duties()
        );
}
