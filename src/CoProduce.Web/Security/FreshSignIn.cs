using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Security;

/// <summary>Keeps this browser signed in after every sign-in was ended. It gets a new key, so a copy of the old one opens nothing.</summary>
public class FreshSignIn(IServiceScopeFactory scopes, SignInManager<Account> signIns, IHttpContextAccessor http)
{
    public async Task BeginAsync(Account account)
    {
        // The handler of this request remembers the old key. One from a new scope reads the store again and finds it ended.
        await using var scope = scopes.CreateAsyncScope();
        var handlers = scope.ServiceProvider.GetRequiredService<IAuthenticationHandlerProvider>();
        var handler = (IAuthenticationSignInHandler)(await handlers.GetHandlerAsync(http.HttpContext!, IdentityConstants.ApplicationScheme))!;
        var before = await http.HttpContext!.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var keeps = new AuthenticationProperties { IsPersistent = before.Properties?.IsPersistent == true, ExpiresUtc = before.Properties?.ExpiresUtc };
        await handler.SignInAsync(await signIns.CreateUserPrincipalAsync(account), keeps);
    }
}
