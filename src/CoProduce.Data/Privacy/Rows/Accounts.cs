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
                Mine = "AccountId",
                Yours = "Device, StartedAt, EndsAt",
                LeftOut = "KeyHash, SecurityStamp",
                Because = Secret,
            },
            new RetainedTable<KnownBrowser>(
                "Browsers you have used",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "AccountId",
                Yours = "At",
                LeftOut = "KeyHash",
                Because = Secret,
            },
            new RetainedTable<CalendarFeed>(
                "The address for your own calendar",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Yours = "MadeAt",
                LeftOut = "SecretHash",
                Because = Secret,
            },
            new RetainedTable<MailedLink>("Links we mailed you", LawfulPurpose.ToSignIn, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Mine = "AccountId",
                Yours = "Purpose, NewEmail, EndsAt, UsedAt",
                LeftOut = "SecretHash",
                Because = Secret,
            },
            new RetainedTable<UsedCode>("Codes you have used", LawfulPurpose.ToSignIn, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Mine = "AccountId",
            },
            new RetainedTable<ClaimCode>(
                "Codes for words that somebody wrote down for you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = "ParticipantId",
                Yours = "EndsAt, UsedAt",
                LeftOut = "CodeHash",
                Because = Secret,
            },
            new RetainedTable<PersonPause>(
                "That your account was paused",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Others = "ByPersonId",
                Yours = "At",
            },
            new RetainedTable<SecondStepOff>(
                "That you asked for help with signing in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Others = "AskedById",
                Yours = "EndsAt",
            },
            new RetainedTable<OutgoingMail>("Mails to you", LawfulPurpose.ToTakePart, RetentionPeriod.ShortWhile, ErasureEffect.Goes)
            {
                Through = (db, me) => db.OutgoingMails.Where(m => m.To == me.Email),
                Yours = "To, Subject, WrittenAt, SentAt",
                LeftOut = "Body, Calendar, MessageId",
                Because = "it can hold links that open your account, and you have the mail",
            },
            new RetainedTable<FormReceipt>(
                "That you sent a form",
                LawfulPurpose.ToRunTheApp,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.FormReceipts.Where(r => r.Key.StartsWith(me.Receipts)),
                Yours = "At, Page, Message",
                LeftOut = "Key",
                Because = "it is a number the app made up",
            },
            new RetainedTable<FormDraft>(
                "What you began to write and could not send",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = "PersonId",
                Yours = "Stage, Kind, Text, ShownAs, Audience, At",
            },
            new RetainedTable<Invitation>(
                "Invitations to you",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Through = (db, me) => db.Invitations.Where(i => i.AcceptedById == me.PersonId || i.Email == me.Email),
                Others = "InvitedById, AcceptedById, ConfirmedById, TakenBackById",
                Yours = "Email, Hat, Duty, Band, InvitedAt, AcceptedAt",
                LeftOut = "SecretHash, CarerEmail",
                Because = "it is a secret that keeps your account safe, and your carer's email",
            },
            new RetainedTable<ApprovedDomain>(
                "Workplaces the forum knows",
                LawfulPurpose.ToTakePart,
                RetentionPeriod.AsLongAsItRuns,
                ErasureEffect.AboutNobody
            )
            {
                Others = "AddedById, TakenOffById",
            },
            new RetainedTable<IdentityUserClaim<int>>(
                "Facts about your account",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "UserId",
                Yours = "ClaimType, ClaimValue",
            },
            new RetainedTable<IdentityUserLogin<int>>(
                "Other ways to sign in",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "UserId",
                Yours = "ProviderDisplayName",
                LeftOut = "LoginProvider, ProviderKey",
                Because = Secret,
            },
            new RetainedTable<IdentityUserPasskey<int>>(
                "Your passkeys",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "UserId",
                Yours = "Data.Name, Data.CreatedAt",
            },
            new RetainedTable<IdentityUserToken<int>>(
                "Keys of your second step",
                LawfulPurpose.ToSignIn,
                RetentionPeriod.LikeYourAccount,
                ErasureEffect.Goes
            )
            {
                Mine = "UserId",
                LeftOut = "LoginProvider, Name, Value",
                Because = Secret,
            },
            new RetainedTable<Account>("Your account", LawfulPurpose.ToSignIn, RetentionPeriod.LikeYourAccount, ErasureEffect.Goes)
            {
                Mine = "PersonId",
                Yours = "Email, EmailConfirmed, PhoneNumber, TwoFactorEnabled, Reading",
                LeftOut = "PasswordHash, SecurityStamp, ConcurrencyStamp, UserName, NormalizedUserName, NormalizedEmail",
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
