using System.Security.Claims;
using CoProduce.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Security;

/// <summary>Keeps this browser signed in after every sign-in was ended. It gets a new key, so a copy of the old one opens
/// nothing.</summary>
public class FreshSignIn(IServiceScopeFactory scopes, SignInManager<Account> signIns, Viewer viewer, IHttpContextAccessor http)
{
    public async Task BeginAsync(Account account, bool withSecondStep = false)
    {
        // The handler of this request remembers the old key. One from a new scope reads the store again and finds it ended.
        await using var scope = scopes.CreateAsyncScope();
        var handlers = scope.ServiceProvider.GetRequiredService<IAuthenticationHandlerProvider>();
        var handler = (IAuthenticationSignInHandler)
            (await handlers.GetHandlerAsync(http.HttpContext!, IdentityConstants.ApplicationScheme))!;
        var before = await http.HttpContext!.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var keeps = new AuthenticationProperties
        {
            IsPersistent = before.Properties?.IsPersistent == true,
            ExpiresUtc = before.Properties?.ExpiresUtc,
        };
        var principal = await signIns.CreateUserPrincipalAsync(account);
        principal.AddIdentity(
            new ClaimsIdentity([
                new Claim(Viewer.SecondStepClaim, withSecondStep || viewer.HasShownSecondStep ? Viewer.SecondStepShown : ""),
            ])
        );
        await handler.SignInAsync(principal, keeps);
    }
}
