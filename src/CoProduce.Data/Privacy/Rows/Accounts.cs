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

    private static Kept[] Accounts =>
        [
            new Kept<SignIn>("Where you are signed in", Why.ToSignIn, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "AccountId",
                Yours = "Device, StartedAt, EndsAt",
                LeftOut = "KeyHash, SecurityStamp",
                Because = Secret,
            },
            new Kept<KnownBrowser>("Browsers you have used", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "AccountId",
                Yours = "At",
                LeftOut = "KeyHash",
                Because = Secret,
            },
            new Kept<CalendarFeed>("The address for your own calendar", Why.ToTakePart, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "MadeAt",
                LeftOut = "SecretHash",
                Because = Secret,
            },
            new Kept<MailedLink>("Links we mailed you", Why.ToSignIn, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "AccountId",
                Yours = "Purpose, NewEmail, EndsAt, UsedAt",
                LeftOut = "SecretHash",
                Because = Secret,
            },
            new Kept<UsedCode>("Codes you have used", Why.ToSignIn, HowLong.ShortWhile, WhenForgotten.Goes) { Mine = "AccountId" },
            new Kept<ClaimCode>("Codes for words that somebody wrote down for you", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "ParticipantId",
                Yours = "EndsAt, UsedAt",
                LeftOut = "CodeHash",
                Because = Secret,
            },
            new Kept<PersonPause>("That your account was paused", Why.ToKeepPeopleSafe, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Others = "ByPersonId",
                Yours = "At",
            },
            new Kept<SecondStepOff>("That you asked for help with signing in", Why.ToSignIn, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Others = "AskedById",
                Yours = "EndsAt",
            },
            new Kept<OutgoingMail>("Mails to you", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Through = (db, me) => db.OutgoingMails.Where(m => m.To == me.Email),
                Yours = "To, Subject, WrittenAt, SentAt",
                LeftOut = "Body, Calendar, MessageId",
                Because = "it can hold links that open your account, and you have the mail",
            },
            new Kept<FormReceipt>("That you sent a form", Why.ToRunTheApp, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Through = (db, me) => db.FormReceipts.Where(r => r.Key.StartsWith(me.Receipts)),
                Yours = "At, Page, Message",
                LeftOut = "Key",
                Because = "it is a number the app made up",
            },
            new Kept<Draft>("What you began to write and could not send", Why.ToTakePart, HowLong.ShortWhile, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "Stage, Kind, Text, ShownAs, Audience, At",
            },
            new Kept<Invitation>("Invitations to you", Why.ToTakePart, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Through = (db, me) => db.Invitations.Where(i => i.AcceptedById == me.PersonId || i.Email == me.Email),
                Others = "InvitedById, AcceptedById, ConfirmedById, TakenBackById",
                Yours = "Email, Hat, Duty, Band, InvitedAt, AcceptedAt",
                LeftOut = "SecretHash, CarerEmail",
                Because = "it is a secret that keeps your account safe, and your carer's email",
            },
            new Kept<ApprovedDomain>("Workplaces the forum knows", Why.ToTakePart, HowLong.AsLongAsItRuns, WhenForgotten.AboutNobody)
            {
                Others = "AddedById, TakenOffById",
            },
            new Kept<IdentityUserClaim<int>>("Facts about your account", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "UserId",
                Yours = "ClaimType, ClaimValue",
            },
            new Kept<IdentityUserLogin<int>>("Other ways to sign in", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "UserId",
                Yours = "ProviderDisplayName",
                LeftOut = "LoginProvider, ProviderKey",
                Because = Secret,
            },
            new Kept<IdentityUserPasskey<int>>("Your passkeys", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "UserId",
                Yours = "Data.Name, Data.CreatedAt",
            },
            new Kept<IdentityUserToken<int>>("Keys of your second step", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "UserId",
                LeftOut = "LoginProvider, Name, Value",
                Because = Secret,
            },
            new Kept<Account>("Your account", Why.ToSignIn, HowLong.LikeYourAccount, WhenForgotten.Goes)
            {
                Mine = "PersonId",
                Yours = "Email, EmailConfirmed, PhoneNumber, TwoFactorEnabled, Reading",
                LeftOut = "PasswordHash, SecurityStamp, ConcurrencyStamp, UserName, NormalizedUserName, NormalizedEmail",
                Because = "these are secrets that keep your account safe, and your email again",
            },
            new Kept<Try>("How often somebody tried to sign in", Why.ToSignIn, HowLong.ShortWhile, WhenForgotten.AboutNobody),
        ];
}
