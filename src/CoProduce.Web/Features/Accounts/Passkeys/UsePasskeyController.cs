using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Passkeys;

/// <summary>Signing in with a passkey, and showing with one that it is still you. The device checks a face, a finger or a PIN, so it counts
/// as both steps.</summary>
[AllowAnonymous, BeforeSecondStep, Route("account/sign-in/passkey"), EnableRateLimiting(RequestLimits.Tries)]
public class UsePasskeyController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    SignInManager<Account> signIns,
    Devices devices,
    SignInCompletion comingIn,
    FreshSignIn fresh,
    PersonPauses pauses,
    Viewer viewer
) : Controller
{
    private const string CouldNot = "That passkey did not work here. Try again, or sign in with your email and password.";

    /// <summary>What the browser needs to use a passkey. It is the same for everybody, so it tells nothing of anyone.</summary>
    [HttpPost("begin")]
    public async Task<IActionResult> Begin() => Content(await signIns.MakePasskeyRequestOptionsAsync(null), "application/json");

    [HttpPost("")]
    public async Task<IActionResult> Use(PasskeyForm form)
    {
        form.From = Url.Ours(form.From);
        if (
            !ModelState.IsValid
            || await devices.UsedAsync(form.Credential!) is not var (account, passkey)
            || (viewer.IsSignedIn && account.Id != viewer.AccountId)
            || !account.EmailConfirmed
        )
        {
            return TryAgain(form, CouldNot);
        }

        if (await pauses.IsPausedAsync(account.PersonId))
        {
            return TryAgain(form, pauses.Why);
        }

        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        TriesLimiter.WasRight(HttpContext);
        await ComeInAsync(account, form.KeepMe);
        return LocalRedirect(form.From);
    }

    /// <summary>Whoever is signed in has shown that it is still them.</summary>
    private async Task ComeInAsync(Account account, bool keepMe)
    {
        if (viewer.IsSignedIn)
        {
            await db.SignInTickets.Where(s => s.KeyHash == viewer.SignInKey).ExecuteDeleteAsync();
            await fresh.BeginAsync(account, withSecondStep: true);
        }
        else
        {
            await comingIn.FinishAsync(account, keepMe, withSecondStep: true);
        }
    }

    private ViewResult TryAgain(PasskeyForm form, string why)
    {
        ModelState.Clear();
        ModelState.AddModelError("", why);
        return this.TryAgain("UsePasskey", new UsePasskeyPage(form.From, "Try again with a passkey"));
    }
}
