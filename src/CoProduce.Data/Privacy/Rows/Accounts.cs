using CoProduce.Data.Accounts;
using CoProduce.Data.Drafts;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Mail;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Data.Privacy;

/// <summary>What belongs to somebody's account, and goes with it.</summary>
public static partial class DataMap
{
    private const string Secret = "it is a secret that keeps your account safe";

    private static RetainedTable[] Accounts =>
        [
            new RetainedTable<SignInTicket>(
                "Where you are signed in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.AccountId,
                Yours = row => new
                {
                    row.Device,
                    row.StartedAt,
                    row.EndsAt,
                },
                LeftOut = row => new { row.KeyHash, row.SecurityStamp },
                Because = Secret,
            },
            new RetainedTable<KnownBrowser>(
                "Browsers you have used",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.AccountId,
                Yours = row => row.At,
                LeftOut = row => row.KeyHash,
                Because = Secret,
            },
            new RetainedTable<CalendarFeed>(
                "The address for your own calendar",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => row.MadeAt,
                LeftOut = row => row.SecretHash,
                Because = Secret,
            },
            new RetainedTable<SecretLink>("Links we mailed you", LawfulPurpose.ToSignIn, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Mine = row => row.AccountId,
                Through = (db, me) =>
                    db.SecretLinks.Where(l => me.Accounts.Contains(l.AccountId ?? 0) || l.NormalizedAddress == me.NormalizedEmail),
                Yours = row => new
                {
                    row.Purpose,
                    row.Address,
                    row.EndsAt,
                    row.UsedAt,
                },
                LeftOut = row => new
                {
                    row.SecretHash,
                    row.Stamp,
                    row.NormalizedAddress,
                },
                Because = Secret,
            },
            new RetainedTable<UsedCode>("Codes you have used", LawfulPurpose.ToSignIn, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Mine = row => row.AccountId,
            },
            new RetainedTable<ClaimCode>(
                "Codes for words that somebody wrote down for you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.ParticipantId,
                Others = row => new { row.MadeByPersonId, row.ClaimedByPersonId },
                Yours = row => new
                {
                    row.EndsAt,
                    row.UsedAt,
                    row.ForEmail,
                    row.ClaimedAt,
                },
                LeftOut = row => row.CodeHash,
                Because = Secret,
            },
            new RetainedTable<PersonPause>(
                "That your account was paused",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.ByPersonId,
                Yours = row => row.At,
            },
            new RetainedTable<SecondStepOff>(
                "That you asked for help with signing in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.AskedById,
                Yours = row => row.EndsAt,
            },
            new RetainedTable<DutyRemoval>(
                "That somebody asked to end a duty of yours",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => row.AskedById,
                Yours = row => new { row.Duty, row.EndsAt },
            },
            new RetainedTable<OutgoingMail>("Mails to you", LawfulPurpose.ToTakePart, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Through = (db, me) => db.OutgoingMails.Where(m => m.To == me.Email),
                Yours = row => new
                {
                    row.To,
                    row.Subject,
                    row.WrittenAt,
                    row.SentAt,
                },
                LeftOut = row => new
                {
                    row.Body,
                    row.Calendar,
                    row.MessageId,
                },
                Because = "it can hold links that open your account, and you have the mail",
            },
            new RetainedTable<FormReceipt>(
                "That you sent a form",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) =>
                {
                    // The form with which somebody asks to be forgotten keeps its receipt, or it could be done twice.
                    var ofThis = db.Unit.ReceiptKey;
                    return db.FormReceipts.Where(r => r.Key.StartsWith(me.Receipts) && r.Key != ofThis);
                },
                Yours = row => new
                {
                    row.At,
                    row.Page,
                    row.Message,
                },
                LeftOut = row => new
                {
                    row.Key,
                    row.Content,
                    row.Unit,
                },
                Because = "they are numbers the app made up",
            },
            new RetainedTable<FormDraft>(
                "What you began to write and could not send",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Stage,
                    row.Kind,
                    row.Text,
                    row.ShownAs,
                    row.Audience,
                    row.At,
                },
            },
            new RetainedTable<Invitation>(
                "Invitations to you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.Invitations.Where(i => i.AcceptedById == me.PersonId || i.NormalizedEmail == me.NormalizedEmail),
                Others = row => new
                {
                    row.InvitedById,
                    row.AcceptedById,
                    row.ConfirmedById,
                    row.TakenBackById,
                },
                Yours = row => new
                {
                    row.Email,
                    row.Hat,
                    row.Duty,
                    row.Band,
                    row.InvitedAt,
                    row.AcceptedAt,
                },
                LeftOut = row => new { row.NormalizedEmail, row.CarerEmail },
                Because = "it is your email again, and your carer's",
            },
            new RetainedTable<ApprovedDomain>(
                "Workplaces the forum knows",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            )
            {
                Others = row => new { row.AddedById, row.TakenOffById },
            },
            new RetainedTable<IdentityUserClaim<int>>(
                "Facts about your account",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.UserId,
                Yours = row => new { row.ClaimType, row.ClaimValue },
            },
            new RetainedTable<IdentityUserLogin<int>>(
                "Other ways to sign in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.UserId,
                Yours = row => row.ProviderDisplayName,
                LeftOut = row => new { row.LoginProvider, row.ProviderKey },
                Because = Secret,
            },
            new RetainedTable<IdentityUserPasskey<int>>(
                "Your passkeys",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.UserId,
                Yours = row => new { row.Data.Name, row.Data.CreatedAt },
            },
            new RetainedTable<IdentityUserToken<int>>(
                "Keys of your second step",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.UserId,
                LeftOut = row => new
                {
                    row.LoginProvider,
                    row.Name,
                    row.Value,
                },
                Because = Secret,
            },
            new RetainedTable<Account>("Your account", LawfulPurpose.ToSignIn, RetentionPeriod.LikeYourAccount, ErasureEffect.Goes)
            {
                Mine = row => row.PersonId,
                Yours = row => new
                {
                    row.Email,
                    row.EmailConfirmed,
                    row.PhoneNumber,
                    row.TwoFactorEnabled,
                    row.Reading,
                },
                LeftOut = row => new
                {
                    row.PasswordHash,
                    row.SecurityStamp,
                    row.ConcurrencyStamp,
                    row.UserName,
                    row.NormalizedUserName,
                    row.NormalizedEmail,
                },
                Because = "these are secrets that keep your account safe, and your email again",
            },
            new RetainedTable<ThrottledTry>(
                "How often somebody tried to sign in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.ShortWhile,
                ErasureEffect.AboutNobody
            ),
        ];
}
