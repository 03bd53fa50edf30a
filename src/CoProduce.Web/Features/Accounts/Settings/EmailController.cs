using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>Changing the email. It changes when the link sent to the new one is used.</summary>
[Route("account/email"), BeforeAgreement]
public class EmailController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    Passwords passwords,
    AccountLetters letters,
    LettersWithLinks mailed,
    LettersToStrangers strangers,
    EmailConfirmation confirmation,
    OneTimeLinks links,
    Viewer viewer
) : Controller
{
    [HttpGet, AsksAgain(OnlyThoseWithSecondStep = true)]
    public IActionResult Show() => View("ChangeEmail", new ChangeEmailForm());

    [HttpPost, EnableRateLimiting(RequestLimits.Tries), AsksAgain(OnlyThoseWithSecondStep = true)]
    public async Task<IActionResult> Ask(ChangeEmailForm form)
    {
        var account = await db.Users.SingleAsync(a => a.Id == viewer.AccountId);
        var isRight = ModelState.IsValid && await passwords.CheckAsync(account.Email!, form.Password!) is not null;
        this.Refuse(nameof(form.Password), ModelState.IsValid && !isRight ? "That is not the password you use now." : null);
        var isSame = EmailAddress.Normalised(form.NewEmail ?? "") == account.NormalizedEmail;
        this.Refuse(nameof(form.NewEmail), isSame ? "That is the email you use already." : null);
        this.Refuse(nameof(form.NewEmail), ModelState.IsValid ? await strangers.WhyNotSendAsync() : null);
        if (!ModelState.IsValid)
        {
            return this.TryAgain("ChangeEmail", form);
        }

        if (await accounts.FindByEmailAsync(form.NewEmail!) is null)
        {
            await mailed.AskToConfirmNewEmailAsync(account, form.NewEmail!);
        }
        else
        {
            await mailed.SayAlreadyKnownAsync(form.NewEmail!);
        }

        await db.SaveChangesAsync();
        return this.GoTo(AccountLinks.Account(), "We have sent a link to your new email. Open it to finish. Until then nothing changes.");
    }

    [AllowAnonymous, BeforeSecondStep, HttpGet("{secret:length(64)}")]
    public async Task<IActionResult> ConfirmPage(string secret) =>
        await links.FindAsync(secret, LinkPurpose.ChangeEmail) is null
            ? this.LinkEnded()
            : View(
                "OneButton",
                new OneButtonPage(
                    "Use this email",
                    "Press the button, and we use this email from now on.",
                    AccountLinks.ConfirmEmail(secret),
                    "Yes, use this email"
                )
            );

    [AllowAnonymous, BeforeSecondStep, HttpPost("{secret:length(64)}")]
    public async Task<IActionResult> Confirm(string secret)
    {
        if (await links.FindAsync(secret, LinkPurpose.ChangeEmail) is not { Address: { } email } link)
        {
            return this.LinkEnded();
        }

        var done = await db.TogetherAsync(async () =>
        {
            if (await accounts.FindByEmailAsync(email) is not null || !await links.UseAsync(link))
            {
                return false;
            }

            var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == link.AccountId);
            letters.SayEmailChanged(account.Email!);
            account.Email = account.UserName = email;
            await confirmation.ConfirmAsync(account);
            return (await accounts.UpdateSecurityStampAsync(account)).Succeeded;
        });
        return done ? this.GoTo(SignInLinks.SignIn(), "Your new email is saved. Please sign in with it.") : this.LinkEnded();
    }
}
