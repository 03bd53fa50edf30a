using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>Somebody's authenticator app and recovery codes, kept by Identity.</summary>
public class Authenticators(UserManager<Account> accounts, IUserStore<Account> store, IDataProtectionProvider keys)
{
    public const int CodesGiven = 10;

    /// <summary>Long enough to install an app first.</summary>
    private static readonly TimeSpan TimeToSetUp = TimeSpan.FromMinutes(30);

    /// <summary>A new key, sealed for the form that asks for its first code. It replaces the old one only when that code comes.</summary>
    public string OfferKey(int accountId) => Offers(accountId).Protect(accounts.GenerateNewAuthenticatorKey(), TimeToSetUp);

    /// <summary>The key that was offered; null when it was not for this account, or too long ago.</summary>
    public string? OfferedKey(int accountId, string? offer)
    {
        try
        {
            return offer is { Length: > 0 } ? Offers(accountId).Unprotect(offer) : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Takes the key into use; with a passkey there is none. Every sign-in of this account ends. Gives the recovery codes, to be shown once.</summary>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Account account, string? key)
    {
        if (key is not null)
        {
            await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, default);
        }

        account.TwoFactorEnabled = true;
        var codes = await NewRecoveryCodesAsync(account);
        await accounts.UpdateSecurityStampAsync(account);
        return codes;
    }

    /// <summary>Whether the second step is an authenticator app, and not a passkey alone.</summary>
    public async Task<bool> HasAppAsync(Account account) => await accounts.GetAuthenticatorKeyAsync(account) is not null;

    /// <summary>Forgets the key, the codes and the passkeys. Every sign-in of this account ends.</summary>
    public async Task TurnOffAsync(Account account)
    {
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
        {
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        }

        var tokens = (IUserAuthenticationTokenStore<Account>)store;
        await tokens.RemoveTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", default);
        await tokens.RemoveTokenAsync(account, "[AspNetUserStore]", "RecoveryCodes", default);
        account.TwoFactorEnabled = false;
        await accounts.UpdateSecurityStampAsync(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account) =>
        [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, CodesGiven))!];

    public Task<int> RecoveryCodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    public Task<bool> CheckCodeAsync(Account account, string code) =>
        accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Bare(code));

    public async Task<bool> UseRecoveryCodeAsync(Account account, string code) =>
        Bare(code) is { Length: 10 } bare
        && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, $"{bare[..5]}-{bare[5..]}")).Succeeded;

    /// <summary>As it was given, however it was typed.</summary>
    public static string Bare(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private ITimeLimitedDataProtector Offers(int accountId) =>
        keys.CreateProtector("CoProduce.AuthenticatorOffer", $"{accountId}").ToTimeLimitedDataProtector();
}
