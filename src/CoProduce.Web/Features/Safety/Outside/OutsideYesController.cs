using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Features.Accounts.Register;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Somebody is asked to be the contact outside. They say yes with a passphrase that nobody in the forum ever sees.</summary>
[AllowAnonymous, Route("outside/yes/{secret:length(64)}")]
public class OutsideYesController(
    CoProduceDbContext db,
    OutsideContacts contacts,
    OneTimeLinks links,
    Passwords passwords,
    Notifier post,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string secret) =>
        await FindAsync(secret) is { } contact ? View("Yes", Page(secret, contact, new PassphraseForm())) : this.LinkEnded();

    [HttpPost(""), EnableRateLimiting(RequestLimits.Tries)]
    public async Task<IActionResult> SayYes(string secret, [Bind(Prefix = "Form")] PassphraseForm form)
    {
        if (await FindAsync(secret) is not { } contact)
        {
            return this.LinkEnded();
        }

        if (ModelState.IsValid && passwords.WhyNot(form.Password, contact.Person.DisplayName, contact.Email) is { } why)
        {
            ModelState.AddModelError("Form.Password", why);
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Yes", Page(secret, contact, form));
        }

        contact.SayYes(passwords.Hash(form.Password!), clock.Now());
        await links.UseAsync((await links.FindAsync(secret, LinkPurpose.BeContactOutside))!);
        await contacts.SettleAsync(contact);
        await TellAsync();
        await db.SaveChangesAsync();
        return this.GoTo(SiteLinks.Home(), "Thank you. Keep your passphrase safe: nobody can tell it to you again.");
    }

    private async Task TellAsync()
    {
        var givers = await db.People.Where(p => p.Duties != ForumDuties.None).ToListAsync();
        await post.TellAsync(
            [.. givers.Where(p => p.Duties.MayGiveDuties()).Select(p => p.Id)],
            "Somebody outside said yes to be your contact",
            OutsideContactLinks.Contact()
        );
    }

    private static OutsideYesPage Page(string secret, OutsideContact contact, PassphraseForm form) =>
        new(secret, contact.Email, contact.Person.DisplayName, contact.Role, form);

    private async Task<OutsideContact?> FindAsync(string secret)
    {
        var about = (await links.FindAsync(secret, LinkPurpose.BeContactOutside))?.About;
        return
            await db.OutsideContacts.Include(c => c.Person).SingleOrDefaultAsync(c => c.Id == about) is { } found
            && found.WhyNotSayYes(clock.Now()) is null
            ? found
            : null;
    }
}
