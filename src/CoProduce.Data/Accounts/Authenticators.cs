using Microsoft.AspNetCore.Identity;

namespace CoProduce.Data.Accounts;

/// <summary>Somebody's authenticator app and recovery codes, kept by Identity.</summary>
public class Authenticators(UserManager<Account> accounts, IUserStore<Account> store)
{
    public const int CodesGiven = 10;

    /// <summary>Takes the key into use; with a passkey there is none. Every sign-in of this account ends. Gives the recovery codes, to be
    /// shown once.</summary>
    public async Task<IReadOnlyList<string>> TurnOnAsync(Account account, string? key)
    {
        if (key is not null)
        {
            await ((IUserAuthenticatorKeyStore<Account>)store).SetAuthenticatorKeyAsync(account, key, default);
        }

        account.TwoFactorEnabled = true;
        return await NewRecoveryCodesAsync(account);
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

    /// <summary>Every sign-in of this account ends, and so does every link that was open.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        string[] codes = [.. (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, CodesGiven))!];
        await accounts.UpdateSecurityStampAsync(account);
        return codes;
    }

    public Task<int> RecoveryCodesLeftAsync(Account account) => accounts.CountRecoveryCodesAsync(account);

    public Task<bool> CheckCodeAsync(Account account, string code) =>
        accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, Bare(code));

    public async Task<bool> UseRecoveryCodeAsync(Account account, string code) =>
        Bare(code) is { Length: 10 } bare
        && (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, $"{bare[..5]}-{bare[5..]}")).Succeeded;

    /// <summary>As it was given, however it was typed.</summary>
    public static string Bare(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
