using System.Globalization;
using System.Security.Claims;
using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Security;

/// <summary>Remembers for a few minutes that somebody gave the right password, while they look for their code. By itself it opens
/// nothing.</summary>
public class PendingSignIn(UserManager<Account> accounts, IHttpContextAccessor http)
{
    private const string Stamp = "stamp";
    private const string Keep = "keep";

    public Task BeginAsync(Account account, bool keepMe)
    {
        var identity = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        identity.AddClaim(new Claim(ClaimTypes.Name, account.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(Stamp, account.SecurityStamp!));
        identity.AddClaim(new Claim(Keep, keepMe.ToString()));
        return http.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Who is half way in, and whether they asked to stay. A new password in between ends it.</summary>
    public async Task<(Account Account, bool KeepMe)?> FindAsync()
    {
        var found = await http.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return
            found.Principal?.FindFirstValue(ClaimTypes.Name) is { } id
            && await accounts.FindByIdAsync(id) is { } account
            && account.SecurityStamp == found.Principal.FindFirstValue(Stamp)
            ? (account, found.Principal.FindFirstValue(Keep) == bool.TrueString)
            : null;
    }

    public Task EndAsync() => http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
}
