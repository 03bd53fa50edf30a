using CoProduce.Data.Mail;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Privacy;

/// <summary>What is kept for a while only, class by class, with the time it is kept. Worries have a rule of their own, and nobody is told
/// how many there are.</summary>
public static class RetentionRules
{
    public static readonly TimeSpan ShortWhile = TimeSpan.FromDays(7);
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public static IReadOnlyList<RetentionRule> All { get; } =
    [
        new RetentionRule<Idempotency.FormReceipt>("That a form was sent", "7 days", (db, now) =>
            db.FormReceipts.Where(r => r.At < now - ShortWhile)
        ),
        new RetentionRule<Accounts.SecretLink>("Links in mails", "7 days after they end", (db, now) =>
            db.SecretLinks.Where(l => l.EndsAt < now - ShortWhile)
        ),
        new RetentionRule<Accounts.ThrottledTry>("How often something was tried", "until the count starts anew", (db, now) =>
            db.Tries.Where(t => t.EndsAt < now)
        ),
        new RetentionRule<Accounts.ClaimCode>("Codes that make words somebody's own", "7 days after they end", (db, now) =>
            db.ClaimCodes.Where(c => c.EndsAt < now - ShortWhile)
        ),
        new RetentionRule<Accounts.SignInTicket>("Ended sign-ins", "none", (db, now) =>
            db.SignInTickets.Where(s => s.EndsAt < now || s.SecurityStamp != s.Account.SecurityStamp)
        ),
        new RetentionRule<Drafts.KeptForm>(
            "Forms sent after a sign-in had run out",
            "1 day; 30 days where a form asks for 4 things or more, or holds 500 letters or more",
            (db, now) => db.KeptForms.Where(f => f.Until < now)
        ),
        new RetentionRule<Drafts.FormDraft>("What somebody began to write and did not send", "30 days", (db, now) =>
            db.FormDrafts.Where(d => d.At < now - Month)
        ),
        new RetentionRule<OutgoingMail>("The words of mails", "7 days", (db, now) => db.OutgoingMails.WithOldWords(now))
        {
            Empties = mails => mails.ForgetWordsAsync(),
        },
        new RetentionRule<OutgoingMail>("The words of mails with a secret link", "until they went or the link ends", (db, now) =>
            db.OutgoingMails.WithSpentSecrets(now)
        )
        {
            Empties = mails => mails.ForgetWordsAsync(),
        },
        new RetentionRule<OutgoingMail>("To whom a mail went", "30 days", (db, now) =>
            db.OutgoingMails.Where(m => m.Body == "" && m.WrittenAt < now - Month)
        ),
        new RetentionRule<Domain.People.Notice>("News that was read", "12 months", (db, now) =>
            db.Notices.Where(n => n.ReadAt < now.AddYears(-1))
        ),
        new RetentionRule<WordsToLookAt>(
            "Where words may name somebody who was forgotten",
            "90 days, or until somebody has looked",
            (db, now) => db.WordsToLookAt.Where(w => w.At < now.AddDays(-90))
        ),
        new RetentionRule<Domain.Invitations.Invitation>("Invitations nobody took up", "30 days after they end", (db, now) =>
            db.Invitations.Where(i => i.AcceptedAt == null && i.EndsAt < now - Month)
        ),
        new RetentionRule<Domain.Invitations.DutyRemoval>("That a duty should end, and nobody agreed", "7 days after it ends", (db, now) =>
            db.DutyRemovals.Where(r => r.EndsAt < now - ShortWhile)
        ),
        new RetentionRule<Domain.AccountRecovery.PauseRequest>(
            "That somebody should be paused, and nobody agreed",
            "7 days after it ends",
            (db, now) => db.PauseRequests.Where(r => r.EndsAt < now - ShortWhile)
        ),
        new RetentionRule<SharedNeed>("What people need at a session, as those who run it see it", "30 days after the session", (db, now) =>
            db.SharedNeeds.Where(n => n.Sealed != "" && db.Sessions.Any(s => s.Id == n.SessionId && s.EndsAt <= now - SharedNeed.Seen))
        )
        {
            Empties = needs =>
                needs.ExecuteUpdateAsync(set =>
                    set.SetProperty(n => n.Sealed, "")
                        .SetProperty(n => n.SealedNote, (string?)null)
                        .SetProperty(n => n.Version, n => n.Version + 1)
                ),
        },
        new RetentionRule<Domain.Sessions.Companion>("Who comes along to a session", "30 days after the session", (db, now) =>
            db.Companions.Where(c => db.Sessions.Any(s => s.Id == c.SessionId && s.EndsAt < now - Domain.Sessions.Companion.Kept))
        ),
        new RetentionRule<Domain.Sessions.SessionGuest>("Guests of a session", "7 days after it ends", (db, now) =>
            db.SessionGuests.Where(g => db.LiveRooms.Any(r => r.Id == g.RoomId && r.EndedAt < now - ShortWhile))
        ),
        new RetentionRule<Domain.Sessions.YoungGuest>("The forum's yes to a guest aged 13 to 17", "7 days after the session", (db, now) =>
            db.YoungGuests.Where(y =>
                db.Sessions.Any(s => s.Id == y.SessionId && s.EndsAt < now - ShortWhile)
                && !db.SessionGuests.Any(g => g.YoungGuestId == y.Id)
            )
        ),
        new RetentionRule<Domain.Sessions.SessionCode>("Codes of sessions", "7 days after the session ends", (db, now) =>
            db.SessionCodes.Where(c => db.LiveRooms.Any(r => r.Id == c.RoomId && r.EndedAt < now - ShortWhile))
        ),
        new RetentionRule<Domain.Moderation.ConductReport>("Reports that were answered", "2 years after the answer", (db, now) =>
            db.ConductReports.Where(r => r.AnsweredAt < now.AddYears(-2))
        ),
        new RetentionRule<Domain.Complaints.DataComplaint>(
            "Complaints about data that were answered",
            "2 years after the answer",
            (db, now) => db.DataComplaints.Where(c => c.AnsweredAt < now.AddYears(-2))
        ),
        new RetentionRule<Readiness>("That a stage is ready, taken off again", "none", (db, _) =>
            db.Set<Readiness>().Where(r => EF.Property<int?>(r, "StageId") == null)
        ),
        new RetentionRule<LockedDate>("Fixed dates that were taken off", "none", (db, _) =>
            db.Set<LockedDate>().Where(d => EF.Property<int?>(d, "ProjectId") == null)
        ),
    ];

    public static async Task LetGoAsync(this CoProduceDbContext db, DateTime now)
    {
        foreach (var kept in All)
        {
            await kept.LetGoAsync(db, now);
        }
    }

    /// <summary>What the next round would let go, without letting go of it.</summary>
    public static async Task<IReadOnlyList<Overdue>> DryRunAsync(this CoProduceDbContext db, DateTime now)
    {
        var rows = new List<Overdue>();
        foreach (var kept in All)
        {
            rows.Add(new Overdue(kept.What, kept.HowLong, await kept.CountAsync(db, now)));
        }

        return rows;
    }
}

/// <summary>How many rows of one class have had their time.</summary>
public record Overdue(string What, string HowLong, int Rows);

/// <summary>One class of what is kept for a while only.</summary>
public abstract class RetentionRule(string what, string howLong)
{
    public string What => what;
    public string HowLong => howLong;

    public abstract Type Of { get; }

    public abstract Task<int> CountAsync(CoProduceDbContext db, DateTime now);

    public abstract Task<int> LetGoAsync(CoProduceDbContext db, DateTime now);
}

/// <summary>One class of what is kept for a while only, with the question that finds what has had its time.</summary>
public sealed class RetentionRule<T>(string what, string howLong, Func<CoProduceDbContext, DateTime, IQueryable<T>> over)
    : RetentionRule(what, howLong)
    where T : class
{
    /// <summary>For rows that stay, without their words.</summary>
    public Func<IQueryable<T>, Task<int>>? Empties { get; init; }

    public override Type Of => typeof(T);

    public override Task<int> CountAsync(CoProduceDbContext db, DateTime now) => over(db, now).CountAsync();

    public override Task<int> LetGoAsync(CoProduceDbContext db, DateTime now) =>
        Empties?.Invoke(over(db, now)) ?? over(db, now).ExecuteDeleteAsync();
}
