using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Register;

/// <summary>Making an account. The answer is the same whether or not the email is already known here.</summary>
[AllowAnonymous, Route("account/register")]
public class RegisterController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Passwords passwords,
    LettersWithLinks letters,
    LettersToStrangers strangers,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet]
    public IActionResult Show(string? from) =>
        viewer.IsSignedIn
            ? LocalRedirect(from is null ? AccountLinks.Account() : Url.Ours(from))
            : View("Register", new RegisterForm { From = from });

    [HttpPost, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Register(RegisterForm form)
    {
        if (!ModelState.IsValid)
        {
            return this.TryAgain("Register", form);
        }

        var hash = passwords.Hash(form.Password!);
        var mayRemind = await strangers.MayRemindAsync(form.Email!);
        await db.TogetherAsync(async () =>
        {
            await (
                await accounts.FindByEmailAsync(form.Email!) is not null
                    ? RemindAsync(mayRemind, () => letters.SayAlreadyKnownAsync(form.Email!))
                : await IsAskedForWithCarerAsync(form.Email!) ? RemindAsync(mayRemind, () => letters.SayAlreadyInvitedAsync(form.Email!))
                : MakeAsync(form, hash)
            );
            return await db.SaveChangesAsync();
        });
        return this.GoTo(SignInLinks.RegisterSent());
    }

    [HttpGet("sent")]
    public IActionResult Sent() =>
        View(
            "LookAtYourMail",
            new LookAtYourMailPage("Look at your email", "We have sent you an email. Open the link in it to go on. It works for 7 days.")
        );

    private async Task MakeAsync(RegisterForm form, string hash)
    {
        var account = new Account
        {
            UserName = form.Email,
            Email = form.Email,
            PasswordHash = hash,
            Person = new Person(form.DisplayName!, form.Hat!.Value, clock.Now()),
        };
        await accounts.CreateAsync(account);
        await letters.AskToConfirmAsync(account, form.From is null ? null : Url.Ours(form.From));
    }

    /// <summary>Whoever was invited as somebody under 18 comes by that invitation, with their carer's yes, and by no other door.</summary>
    private Task<bool> IsAskedForWithCarerAsync(string email)
    {
        var normalised = EmailAddress.Normalised(email);
        return db.Invitations.AnyAsync(i =>
            i.NormalizedEmail == normalised
            && i.Band != null
            && i.Band != AgeBand.EighteenOrOver
            && i.AcceptedAt == null
            && i.TakenBackAt == null
        );
    }

    private static Task RemindAsync(bool mayRemind, Func<Task> write) => mayRemind ? write() : Task.CompletedTask;
}
