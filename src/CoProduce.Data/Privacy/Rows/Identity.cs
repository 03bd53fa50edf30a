using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Data.Privacy;

/// <summary>Somebody's account itself, and what Identity keeps with it.</summary>
public static partial class DataMap
{
    private static RetainedTable[] Identity =>
        [
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
