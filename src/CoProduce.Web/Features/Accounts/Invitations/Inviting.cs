using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Sends invitations and lists those that wait for a yes. Whether the email has an account makes no difference to the
/// sender.</summary>
public class Inviting(
    CoProduceDbContext db,
    OneTimeLinks links,
    LettersToStrangers strangers,
    Notifier post,
    ForumSettings forum,
    Viewer viewer,
    TimeProvider clock
)
{
    private const int Most = 200;

    /// <summary>Told beforehand, on the pages where people are invited.</summary>
    public static readonly string Limit =
        $"You can send {LettersToStrangers.MostInvitations} invitations an hour. If you write more, they are saved, "
        + "and their mails go in the hours after. The list says when.";

    /// <summary>Why this email is not asked now, or null.</summary>
    public async Task<string?> WhyNotAsync(string email, ForumDuties duty, int? projectId)
    {
        var (now, address) = (clock.Now(), EmailAddress.Normalised(email));
        return await db.Invitations.AnyAsync(i =>
            i.NormalizedEmail == address
            && i.Duty == duty
            && i.ProjectId == projectId
            && i.AcceptedAt == null
            && i.TakenBackAt == null
            && i.EndsAt > now
        )
            ? "That email is invited already. Find it in the list: you can send it again or take it back."
            : null;
    }

    /// <summary>Why nobody is asked into its project any more, or null.</summary>
    public async Task<string?> WhyAskNobodyAsync(Invitation invitation) =>
        await db.Projects.AreDone().AnyAsync(p => p.Id == invitation.ProjectId) ? Standing.Done : null;

    /// <summary>Saves the invitation with its mail. Says when the mail goes, if it has to wait for its turn.</summary>
    public Task<DateTime?> SendAsync(Invitation.To to, Invitation.Inviter by) =>
        db.TogetherAsync(async () =>
        {
            var invitation = db.Add(new Invitation(to, by, clock.Now(), await strangers.InvitationTurnAsync())).Entity;
            await db.SaveChangesAsync();
            return await WriteAsync(invitation);
        });

    public Task<DateTime?> SendAgainAsync(Invitation invitation) =>
        db.TogetherAsync(async () =>
        {
            await StopMailAsync(invitation);
            invitation.SendAgain(await strangers.InvitationTurnAsync());
            return await WriteAsync(invitation);
        });

    /// <summary>A mail that waits for its turn does not go when its link is of no more use.</summary>
    public Task<int> StopMailAsync(Invitation invitation) =>
        db
            .OutgoingMails.Where(m => m.To == invitation.Email && m.SentAt == null && m.SecretEndsAt == invitation.EndsAt)
            .ExecuteDeleteAsync();

    /// <summary>Those that wait for a yes; duties also while they wait for the second person.</summary>
    public async Task<List<InvitationRow>> PendingAsync(IQueryable<Invitation> which)
    {
        var now = clock.Now();
        var rows = await (
            from i in which.AsNoTracking()
            where i.TakenBackAt == null && (i.AcceptedAt == null || (i.Duty != ForumDuties.None && i.ConfirmedAt == null))
            join inviter in db.People on i.InvitedById equals inviter.Id
            join p in db.Projects on i.ProjectId equals p.Id into projects
            from p in projects.DefaultIfEmpty()
            orderby i.Id descending
            select new InvitationRow(
                i.Id,
                i.Email,
                i.Hat,
                i.Duty,
                p == null ? null : p.Name,
                inviter.DisplayName,
                i.InvitedAt,
                i.MailGoesAt,
                i.EndsAt,
                i.EndsAt <= now,
                i.AcceptedAt,
                i.MailGoesAt > now
            )
        )
            .Take(Most)
            .ToListAsync();
        if (rows.Count > 0)
        {
            await NoteLookAsync(now.AddDays(-1));
        }

        return rows;
    }

    /// <summary>Emails of people who have no account yet stand in the list, so looking at it leaves a line, once a day for each
    /// reader.</summary>
    private async Task NoteLookAsync(DateTime since)
    {
        var me = viewer.PersonId;
        if (!await db.AuditEntries.AnyAsync(t => t.What == AuditEvent.LookedAtInvitations && t.ByPersonId == me && t.At > since))
        {
            db.Note(AuditEvent.LookedAtInvitations);
            await db.SaveChangesAsync();
        }
    }

    /// <summary>A duty is for the account that has this email now: its link is void when that account's keys change.</summary>
    private async Task<DateTime?> WriteAsync(Invitation invitation)
    {
        var account = invitation.IsForADuty
            ? await db.Users.SingleOrDefaultAsync(a => a.NormalizedEmail == invitation.NormalizedEmail)
            : null;
        var (goesAt, endsAt) = (invitation.MailGoesAt, invitation.EndsAt);
        var secret = await links.MakeAsync(
            SecretLink.ToAddress(invitation.Email, LinkPurpose.AcceptInvitation, invitation.Id, endsAt, account)
        );
        post.Write(
            invitation.Email,
            $"You are invited to {forum.Name}",
            Letter(invitation, secret),
            await strangers.TurnAsync(invitation.Email, notBefore: goesAt),
            endsAt
        );
        await db.SaveChangesAsync();
        return strangers.Waits(goesAt) ? goesAt : null;
    }

    private string Letter(Invitation invitation, string secret) =>
        forum.Letter(
            $"""
            {forum.Name} invites you to {(
                invitation.IsForADuty ? "help run the forum"
                : invitation.ProjectId is null ? "take part"
                : "take part in one of its projects"
            )}.

            Open this page to see what it is about, and to say yes if you want to:
            {forum.BaseUrl}{InvitationLinks.Accept(secret)}

            It works once, until {invitation.EndsAt.Day()}. If you do not want to, do nothing.
            """
        );
}
