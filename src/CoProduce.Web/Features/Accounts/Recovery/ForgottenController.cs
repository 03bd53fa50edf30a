using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Getting back in: a link by mail, and the page where it leads to choose a new password.</summary>
[AllowAnonymous, BeforeSecondStep, Route("account")]
public class ForgottenController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Passwords passwords,
    AccountLetters letters,
    LettersWithLinks mailed,
    EmailConfirmation confirmation,
    OneTimeLinks links,
    PasswordTries tries,
    KnownBrowsers browsers
) : Controller
{
    [HttpGet("forgotten")]
    public IActionResult Show() => View("Forgotten", new ForgottenForm());

    [HttpPost("forgotten"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Ask(ForgottenForm form)
    {
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Forgotten", form);
        }

        // As long as signing in takes. Beside it nobody can tell the moment that it takes to write a mail.
        _ = passwords.Hash(form.Email!);
        if (!await tries.TakeMailAsync(form.Email!))
        {
            return this.TooOften();
        }

        if (await accounts.FindByEmailAsync(form.Email!) is { } account)
        {
            await mailed.OfferNewPasswordAsync(account);
        }

        await db.SaveChangesAsync();
        return this.GoTo(SignInLinks.ForgottenSent());
    }

    [HttpGet("forgotten/sent")]
    public IActionResult Sent() =>
        View(
            "LookAtYourMail",
            new LookAtYourMailPage(
                "Look at your email",
                "If we know that email, we have sent a link to it. The link works once, for 1 hour."
            )
        );

    [HttpGet("set-password/{secret:length(64)}")]
    public async Task<IActionResult> Choose(string secret) =>
        await links.FindAsync(secret, LinkPurpose.SetPassword) is not { } link
            ? this.LinkEnded()
            : View(
                "SetPassword",
                new SetPasswordForm
                {
                    Secret = secret,
                    Email = await db.Users.Where(a => a.Id == link.AccountId).Select(a => a.Email).SingleAsync(),
                }
            );

    [HttpPost("set-password/{secret:length(64)}"), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Set(string secret, SetPasswordForm form)
    {
        if (await links.FindAsync(secret, LinkPurpose.SetPassword) is not { } link)
        {
            return this.LinkEnded();
        }

        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == link.AccountId);
        form.Email = account.Email;
        this.Refuse(nameof(form.Password), WhyNot(form.Password, account));
        if (!ModelState.IsValid)
        {
            return this.TryAgain("SetPassword", form);
        }

        if (!await SaveAsync(link, account, form.Password!))
        {
            return this.LinkEnded();
        }

        await browsers.IsNewAsync(account.Id);
        return this.GoTo(SignInLinks.SignIn(), "Your new password is saved. Please sign in with it.");
    }

    private string? WhyNot(string? password, Account account) =>
        password is null ? null : passwords.WhyNot(password, account.Person.DisplayName, account.Email);

    /// <summary>Whoever opened the link has the mail box, so the email counts as confirmed too, and this browser as known.</summary>
    private Task<bool> SaveAsync(SecretLink link, Account account, string password) =>
        db.TogetherAsync(async () =>
        {
            if (!await links.UseAsync(link))
            {
                return false;
            }

            await confirmation.ConfirmAsync(account);
            letters.SayPasswordChanged(account);
            await passwords.ChangeAsync(account, password);
            return true;
        });
}
