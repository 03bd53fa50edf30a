using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>Changing the password. Other sign-ins end; this browser stays in, with a new key.</summary>
[Route("account/password"), AsksAgain(OnlyThoseWithSecondStep = true), BeforeAgreement]
public class PasswordController(CoProduceDbContext db, Passwords passwords, AccountLetters letters, FreshSignIn fresh, Viewer viewer)
    : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() =>
        View(
            "ChangePassword",
            new ChangePasswordForm { Email = await db.Users.Where(a => a.Id == viewer.AccountId).Select(a => a.Email).SingleAsync() }
        );

    [HttpPost, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Change(ChangePasswordForm form)
    {
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId);
        form.Email = account.Email;
        if (form.NewPassword is not null && passwords.WhyNot(form.NewPassword, account.Person.DisplayName, account.Email) is { } reason)
        {
            ModelState.AddModelError(nameof(form.NewPassword), reason);
        }

        if (ModelState.IsValid && await passwords.CheckAsync(account.Email!, form.OldPassword!) is null)
        {
            ModelState.AddModelError(nameof(form.OldPassword), "That is not the password you use now.");
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("ChangePassword", form);
        }

        letters.SayPasswordChanged(account);
        await passwords.ChangeAsync(account, form.NewPassword!);
        await fresh.BeginAsync(account);
        return this.GoTo(AccountLinks.Account(), "Your new password is saved. You are signed out on other devices.");
    }
}
