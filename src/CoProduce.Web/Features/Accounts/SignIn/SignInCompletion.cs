using System.Security.Claims;
using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace CoProduce.Web.Features.Accounts.SignIn;

/// <summary>The end of signing in, whichever way somebody came: their sign-in begins, and a browser they never used before is told to
/// them.</summary>
public class SignInCompletion(
    SignInManager<Account> signIns,
    KnownBrowsers browsers,
    AccountLetters letters,
    CoProduceDbContext db,
    IHttpContextAccessor http,
    TimeProvider clock
)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    public async Task FinishAsync(Account account, bool keepMe, bool withSecondStep)
    {
        var context = http.HttpContext!;
        if (await browsers.IsNewAsync(account.Id))
        {
            letters.SayNewBrowser(account, KnownBrowsers.Name(context.Request.Headers.UserAgent));
            await db.SaveChangesAsync();
        }

        var keeps = new AuthenticationProperties { IsPersistent = keepMe, ExpiresUtc = keepMe ? clock.GetUtcNow() + KeptFor : null };
        await signIns.SignInWithClaimsAsync(
            account,
            keeps,
            [new Claim(Viewer.SecondStepClaim, withSecondStep ? Viewer.SecondStepShown : "")]
        );
        if (account.Reading is { } reading)
        {
            ReadingChoices.Remember(context, reading);
        }
    }
}
