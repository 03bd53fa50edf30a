using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Features.ReadingSettings;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CoProduce.Web.Features.Accounts;

/// <summary>Signing in and signing out.</summary>
[Route("account")]
public class SignInController(Passwords passwords, SignInManager<Account> signIns, KnownBrowsers browsers, AccountLetters letters, CoProduceDbContext db, Viewer viewer, TimeProvider clock) : Controller
{
    private const string CouldNot = "We could not sign you in. Check the email and the password. If you are new, open the link we emailed you first.";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    [AllowAnonymous, HttpGet("sign-in")]
    public IActionResult Show(string? from) =>
        viewer.IsSignedIn ? LocalRedirect(Ours(from)) : View("SignIn", new SignInForm { From = Ours(from) });

    [AllowAnonymous, HttpPost("sign-in"), EnableRateLimiting(Limits.Tries)]
    public async Task<IActionResult> SignInAsync(SignInForm form)
    {
        form.From = Ours(form.From);
        if (viewer.IsSignedIn)
        {
            return LocalRedirect(form.From);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("SignIn", form);
        }

        if (await passwords.CheckAsync(form.Email!, form.Password!) is not { } account)
        {
            ModelState.AddModelError("", CouldNot);
            return this.TryAgain("SignIn", form);
        }

        if (await browsers.IsNewAsync(account.Id))
        {
            letters.SayNewBrowser(account, KnownBrowsers.Name(Request.Headers.UserAgent));
            await db.SaveChangesAsync();
        }

        await signIns.SignInAsync(account, new AuthenticationProperties { IsPersistent = form.KeepMe, ExpiresUtc = form.KeepMe ? clock.GetUtcNow() + KeptFor : null });
        if (account.Reading is { } reading)
        {
            ReadingChoices.Remember(HttpContext, reading);
        }

        return LocalRedirect(form.From);
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> SignOutAsync()
    {
        await signIns.SignOutAsync();
        return this.GoTo("/", "You are signed out.");
    }

    private string Ours(string? from) => Url.IsLocalUrl(from) ? from : "/";
}
