using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Checks what a device gives us. What was not asked for a moment ago, or does not fit what was asked, is no passkey.</summary>
public class Devices(SignInManager<Account> signIns)
{
    public async Task<UserPasskeyInfo?> MadeAsync(string credential, int accountId)
    {
        try
        {
            var made = await signIns.PerformPasskeyAttestationAsync(credential);
            return made.Succeeded && made.UserEntity.Id == $"{accountId}" ? made.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public async Task<(Account Account, UserPasskeyInfo Passkey)?> UsedAsync(string credential)
    {
        try
        {
            var used = await signIns.PerformPasskeyAssertionAsync(credential);
            return used.Succeeded ? (used.User, used.Passkey) : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
