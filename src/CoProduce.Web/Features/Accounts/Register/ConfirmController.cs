using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Register;

/// <summary>Confirming that an email is somebody's own. Opening the link changes nothing; the button does.</summary>
[AllowAnonymous, BeforeSecondStep, Route("account/confirm/{secret:length(64)}")]
public class ConfirmController(CoProduceDbContext db, OneTimeLinks links, EmailConfirmation confirmation) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string secret, string? from) =>
        await links.FindAsync(secret, LinkPurpose.ConfirmEmail) is null
            ? this.LinkEnded()
            : View(
                "OneButton",
                new OneButtonPage(
                    "Confirm your email",
                    "Press the button, and your account is ready.",
                    SignInLinks.ConfirmRegistration(secret, from),
                    "Yes, this is my email"
                )
            );

    [HttpPost]
    public async Task<IActionResult> Confirm(string secret, string? from)
    {
        if (await links.FindAsync(secret, LinkPurpose.ConfirmEmail) is not { } link)
        {
            return this.LinkEnded();
        }

        var done = await db.TogetherAsync(async () =>
        {
            if (!await links.UseAsync(link))
            {
                return false;
            }

            await confirmation.ConfirmAsync(await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == link.AccountId));
            await db.SaveChangesAsync();
            return true;
        });
        return done
            ? this.GoTo(SignInLinks.SignIn(from is null ? null : Url.Ours(from)), "Thank you. Your email is confirmed. Please sign in.")
            : this.LinkEnded();
    }
}
