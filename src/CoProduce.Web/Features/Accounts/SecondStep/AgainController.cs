using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>Asks somebody who signed in a while ago to show that it is still them. Their sign-in gets a new key.</summary>
[Route("account/again"), BeforeSecondStep, BeforeAgreement]
public class AgainController(
    CoProduceDbContext db,
    Passwords passwords,
    Authenticators authenticators,
    CodeTries tries,
    FreshSignIn fresh,
    Viewer viewer
) : Controller
{
    [HttpGet]
    public IActionResult Show(string? from) =>
        View("Again", new AgainPage(new AgainForm { From = Url.Ours(from) }, viewer.HasShownSecondStep));

    [HttpPost, EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> Again(AgainForm form)
    {
        form.From = Url.Ours(form.From);
        var me = await db.Users.SingleAsync(a => a.Id == viewer.AccountId);
        if (ModelState.IsValid && me.TwoFactorEnabled && !await tries.TakeAsync(me))
        {
            return this.TooOften();
        }

        if (!ModelState.IsValid || !await IsThemAsync(me, form))
        {
            ModelState.AddModelError("", "That is not right. Check the password, and the code if you have one.");
            return this.TryAgain("Again", new AgainPage(form, me.TwoFactorEnabled));
        }

        await db.SignInTickets.Where(s => s.KeyHash == viewer.SignInKey).ExecuteDeleteAsync();
        await fresh.BeginAsync(me);
        return LocalRedirect(form.From);
    }

    private async Task<bool> IsThemAsync(Account me, AgainForm form) =>
        await passwords.CheckAsync(me.Email!, form.Password!) is not null
        && (
            !me.TwoFactorEnabled
            || (
                form.Code is { } code
                && (await authenticators.CheckCodeAsync(me, code) || await authenticators.UseRecoveryCodeAsync(me, code))
            )
        );
}
