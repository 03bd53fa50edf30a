using CoProduce.Data.Accounts;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Invitations;

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
                    row.Refused,
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
            new RetainedTable<PauseRequest>(
                "That somebody asked to pause your account",
                LawfulPurpose.ToKeepPeopleSafe,
                RetentionPeriod.ShortWhile,
                ErasureEffect.Goes
            )
            {
                Mine = row => row.PersonId,
                Others = row => new { row.AskedById, row.AlsoAgreedById },
                Yours = row => row.EndsAt,
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
                Others = row => new { row.AskedById, row.AlsoAgreedById },
                Yours = row => new { row.Duty, row.EndsAt },
            },
        ];
}
