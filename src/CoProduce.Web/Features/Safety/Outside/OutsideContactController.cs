using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Setting the contact outside the forum: one person names them, they say yes, a second person confirms.</summary>
[Route("forum/outside-contact"), AsksAgain(OnlyThoseWithDuties = true)]
public class OutsideContactController(
    CoProduceDbContext db,
    OutsideContacts contacts,
    OneTimeLinks links,
    IPassWorriesOn worries,
    Notifier post,
    ForumSettings forum,
    Viewer viewer,
    TimeProvider clock
) : Controller
{
    private Helper Me => new(viewer.PersonId!.Value, viewer.Duties);

    [HttpGet("")]
    public async Task<IActionResult> Show() =>
        viewer.Duties.MayGiveDuties() ? View("Contact", await PageAsync(new OutsideContactForm())) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Name([Bind(Prefix = "Form")] OutsideContactForm form)
    {
        if (!viewer.Duties.MayGiveDuties())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.TryAgain("Contact", await PageAsync(form));
        }

        var email = EmailAddress.Normalised(form.Email!);
        var person = await db.Users.Where(a => a.NormalizedEmail == email).Select(a => a.Person).SingleOrDefaultAsync()
            ?? new Person(form.Name!, Hat.ParentCarer, clock.Now());
        var who = new OutsideContact.Who(form.Role!, form.Email!, form.Phone!);
        var contact = db.Add(new OutsideContact(person, who, Me, clock.Now())).Entity;
        db.Note(AuditEvent.OutsideContactChanged);
        await db.SaveChangesAsync();
        await AskAsync(contact);
        return this.GoTo(OutsideContactLinks.Contact(), "Sent. It counts when they have said yes and a second person has confirmed them.");
    }

    private async Task AskAsync(OutsideContact contact)
    {
        var secret = await links.MakeAsync(
            SecretLink.ToAddress(contact.Email, LinkPurpose.BeContactOutside, contact.Id, contact.EndsAt, account: null)
        );
        post.Write(contact.Email, $"{forum.Name} asks for your help", Letter(secret), secretEndsAt: contact.EndsAt);
        await db.SaveChangesAsync();
    }

    [HttpPost("{contact:int}/{verb:regex(^(confirm|take-back)$)}")]
    public async Task<IActionResult> Change(int contact, string verb)
    {
        if (
            !viewer.Duties.MayGiveDuties()
            || await db.OutsideContacts.SingleOrDefaultAsync(c => c.Id == contact && c.EndedAt == null) is not { Counts: false } found
        )
        {
            return NotFound();
        }

        db.Note(AuditEvent.OutsideContactChanged);
        var told = await db.TogetherAsync(() => verb == "confirm" ? ConfirmAsync(found) : TakeBackAsync(found));
        return this.GoTo(OutsideContactLinks.Contact(), told);
    }

    /// <summary>What was with the contact before goes to this one at once.</summary>
    private async Task<string> ConfirmAsync(OutsideContact contact)
    {
        var all = await db.YesesOfAsync(contact.NamedById, contact.AlsoConfirmedById, viewer.PersonId);
        var others = await db.OthersNamedNowhereAsync(contact.PersonId);
        contact.Confirm(all, await db.HasSafeguardingLeadAsync(), others, clock.Now());
        await contacts.SettleAsync(contact);
        await db.SaveChangesAsync();
        await worries.PassOnAsync();
        return contact.ConfirmedAt is null ? DutyYes.OneMore : "Confirmed.";
    }

    private async Task<string> TakeBackAsync(OutsideContact contact)
    {
        contact.End(clock.Now());
        await db.SaveChangesAsync();
        return "Taken back.";
    }

    private async Task<OutsideContactPage> PageAsync(OutsideContactForm form)
    {
        var (now, hasLead) = (clock.Now(), await db.HasSafeguardingLeadAsync());
        var all = await (
            from c in db.OutsideContacts.AsNoTracking().Include(x => x.Person)
            where c.EndedAt == null
            join who in db.People on c.NamedById equals who.Id
            orderby c.Id descending
            select new { Contact = c, By = who.DisplayName }
        ).ToListAsync();
        var yeses = await db.YesesOfAsync([.. all.Select(r => (int?)r.Contact.NamedById), .. all.Select(r => r.Contact.AlsoConfirmedById)]);
        var rows = all.Select(r => new OutsideContactRow(
                r.Contact.Id,
                r.Contact.Person.DisplayName,
                r.Contact.Role,
                r.Contact.Email,
                r.Contact.Phone
            )
            {
                NamedBy = r.By,
                SaidYes = r.Contact.SaidYesAt is not null,
                IsConfirmed = r.Contact.ConfirmedAt is not null,
                HasEnded = r.Contact.WhyNotSayYes(now) is not null && r.Contact.SaidYesAt is null,
                WhyNotConfirm = r.Contact.WhyNotConfirm(Me, [.. yeses.Where(r.Contact.HasYesOf)], hasLead),
            })
            .ToLookup(r => r is { SaidYes: true, IsConfirmed: true });
        return new OutsideContactPage(rows[true].FirstOrDefault(), [.. rows[false]], form);
    }

    private string Letter(string secret) =>
        $"""
            Hello,

            {forum.Name} asks you to be its contact outside: for when somebody is worried about a person, and nobody in the forum may
            read it.

            Open this page to see what it is about, and to say yes if you want to:
            {forum.BaseUrl}{OutsideContactLinks.Yes(secret)}

            It works for 7 days. If you do not want to, do nothing.

            {forum.Name}
            """;
}
