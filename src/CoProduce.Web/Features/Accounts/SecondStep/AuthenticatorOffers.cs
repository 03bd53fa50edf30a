using System.Security.Cryptography;
using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>New keys for somebody's authenticator app, while they set it up.</summary>
public class AuthenticatorOffers(UserManager<Account> accounts, IDataProtectionProvider keys)
{
    /// <summary>Long enough to install an app first.</summary>
    private static readonly TimeSpan TimeToSetUp = TimeSpan.FromMinutes(30);

    /// <summary>A new key, sealed for the form that asks for its first code. It replaces the old one only when that code comes.</summary>
    public string New(int accountId) => For(accountId).Protect(accounts.GenerateNewAuthenticatorKey(), TimeToSetUp);

    /// <summary>The key that was offered; null when it was not for this account, or too long ago.</summary>
    public string? KeyOf(int accountId, string? offer)
    {
        try
        {
            return offer is { Length: > 0 } ? For(accountId).Unprotect(offer) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(int accountId) =>
        keys.CreateProtector("CoProduce.AuthenticatorOffer", $"{accountId}").ToTimeLimitedDataProtector();
}
