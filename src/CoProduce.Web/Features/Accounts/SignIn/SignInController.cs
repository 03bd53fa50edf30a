using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Accounts.SignIn;

/// <summary>Signing in and signing out.</summary>
[Route("account")]
public class SignInController(
    Passwords passwords,
    PasswordTries tries,
    PendingSignIn halfWay,
    SignInCompletion comingIn,
    PersonPauses pauses,
    SignInManager<Account> signIns,
    Viewer viewer
) : Controller
{
    private const string CouldNot =
        "We could not sign you in. Check the email and the password. If you are new, open the link we emailed you first.";

    [AllowAnonymous, HttpGet("sign-in")]
    public IActionResult Show(string? from) =>
        viewer.IsSignedIn ? LocalRedirect(Url.Ours(from)) : View("SignIn", new SignInForm { From = Url.Ours(from) });

    [AllowAnonymous, HttpPost("sign-in"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        form.From = Url.Ours(form.From);
        if (viewer.IsSignedIn)
        {
            return LocalRedirect(form.From);
        }

        if (ModelState.IsValid && await tries.AreUsedUpAsync(form.Email!))
        {
            return this.TooOften();
        }

        return ModelState.IsValid && await WhoAsync(form) is { } account
            ? LocalRedirect(await GoOnAsync(account, form))
            : this.TryAgain("SignIn", form);
    }

    [AllowAnonymous, HttpPost("sign-out"), BeforeSecondStep, BeforeAgreement]
    public async Task<IActionResult> End()
    {
        await signIns.SignOutAsync();
        return this.GoTo(SiteLinks.Home(), "You are signed out.");
    }

    private async Task<Account?> WhoAsync(SignInForm form)
    {
        var account = await passwords.CheckAsync(form.Email!, form.Password!);
        this.Refuse(
            "",
            account is null ? CouldNot
                : await pauses.IsPausedAsync(account.PersonId) ? pauses.Why
                : null
        );
        return ModelState.IsValid ? account : null;
    }

    /// <summary>To the second step, or to where they wanted to go.</summary>
    private async Task<string> GoOnAsync(Account account, SignInForm form)
    {
        TriesLimiter.WasRight(HttpContext);
        if (account.TwoFactorEnabled)
        {
            await halfWay.BeginAsync(account, form.KeepMe);
            return SignInLinks.Code(from: form.From);
        }

        await comingIn.FinishAsync(account, form.KeepMe, withSecondStep: false);
        return Url.Ours(form.From);
    }
}
