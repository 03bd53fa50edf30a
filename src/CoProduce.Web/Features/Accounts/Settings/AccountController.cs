using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Carers;
using CoProduce.Web.Features.Accounts.EndingDuties;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>The account page: name, mail, and ending every sign-in.</summary>
[Route("account"), BeforeAgreement]
public class AccountController(
    CoProduceDbContext db,
    UserManager<Account> accounts,
    FirstLeadQuery firstLead,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show() => View("Account", await PageAsync() with { FirstLead = await firstLead.RunAsync() });

    [HttpPost("name")]
    public async Task<IActionResult> Rename([Bind(Prefix = "Name")] NameForm form)
    {
        if (viewer.IsUnder18 && UnderEighteen.WhyNotName(form.DisplayName) is { } surname)
        {
            ModelState.AddModelError("Name.DisplayName", surname);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Account", await PageAsync() with { Name = form });
        }

        var me = await db.People.SingleAsync(p => p.Id == viewer.PersonId);
        var before = me.DisplayName;
        var changed = await db.FormerNames.Where(f => f.PersonId == me.Id).Select(f => f.Until).ToListAsync();
        var former = me.Rename(form.DisplayName!, clock.Now(), changed);
        await db.TogetherAsync(async () =>
        {
            db.AddRange(former is null ? [] : new[] { former });
            await db.ChangeNameAsync(me.Id, before, me.DisplayName);
            return await db.SaveChangesAsync();
        });
        return this.GoTo(AccountLinks.Account(), "Your name is saved.");
    }

    [HttpPost("mail")]
    public async Task<IActionResult> ChooseMail(bool allowsMail)
    {
        var me = await db.People.SingleAsync(p => p.Id == viewer.PersonId);
        me.ChooseMail(allowsMail);
        await db.SaveChangesAsync();
        return this.GoTo(
            AccountLinks.Account(),
            allowsMail ? "We will email you when there is news." : "We will not email you news. You can still read it here."
        );
    }

    [HttpPost("sign-out-everywhere")]
    public async Task<IActionResult> SignOutEverywhere()
    {
        await accounts.UpdateSecurityStampAsync(await db.Users.SingleAsync(a => a.Id == viewer.AccountId));
        return this.GoTo(SignInLinks.SignIn(), "You are signed out on every device.");
    }

    private Task<AccountPage> PageAsync() =>
        db
            .Users.AsNoTracking()
            .Where(a => a.Id == viewer.AccountId)
            .Select(a => new AccountPage(
                a.Email!,
                a.Person.UsualHat,
                a.Person.ApprovedAt != null,
                new NameForm { DisplayName = a.Person.DisplayName },
                a.Person.AllowsMail,
                a.TwoFactorEnabled
            ))
            .SingleAsync();
}
