using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Invitations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Register;

/// <summary>Confirming that an email is somebody's own. Opening the link changes nothing; the button does.</summary>
[AllowAnonymous, BeforeSecondStep, Route("account/confirm/{secret:length(64)}")]
public class ConfirmController(CoProduceDbContext db, OneTimeLinks links, Notifier post, TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string secret) =>
        await links.FindAsync(secret, LinkPurpose.ConfirmEmail) is null
            ? this.LinkEnded()
            : View(
                "OneButton",
                new OneButtonPage(
                    "Confirm your email",
                    "Press the button, and your account is ready.",
                    SignInLinks.ConfirmRegistration(secret),
                    "Yes, this is my email"
                )
            );

    [HttpPost]
    public async Task<IActionResult> Confirm(string secret)
    {
        if (await links.FindAsync(secret, LinkPurpose.ConfirmEmail) is not { } link)
        {
            return this.LinkEnded();
        }

        var done = await db.TogetherAsync(async () =>
        {
            var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == link.AccountId);
            account.EmailConfirmed = true;
            await ApproveOrTellStaffAsync(account);
            var isFirst = await links.UseAsync(link);
            await db.SaveChangesAsync();
            return isFirst;
        });
        return done ? this.GoTo(SignInLinks.SignIn(), "Thank you. Your email is confirmed. Please sign in.") : this.LinkEnded();
    }

    /// <summary>Somebody whose email shows where they work is approved at once. Forum staff look at everyone else.</summary>
    private async Task ApproveOrTellStaffAsync(Account account)
    {
        var domain = ApprovedDomain.Of(account.Email!);
        if (account.Person.IsApproved || await db.ApprovedDomains.AnyAsync(d => d.Domain == domain && d.TakenOffAt == null))
        {
            account.Person.Approve(clock.Now());
            return;
        }

        await post.TellAsync(await db.StaffAsync(), "Someone who works in services is waiting for your yes", SiteLinks.ForumDesk());
    }
}
