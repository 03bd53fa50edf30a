using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Safety.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>The contact outside the forum, and what goes to them because nobody in the forum may read it or agree to close it.</summary>
public class OutsideContacts(CoProduceDbContext db, OneTimeLinks links, Notifier post, ForumSettings forum, TimeProvider clock)
{
    public Task<OutsideContact?> NowAsync() =>
        db
            .OutsideContacts.Include(c => c.Person)
            .Where(c => c.SaidYesAt != null && c.ConfirmedAt != null && c.EndedAt == null)
            .OrderByDescending(c => c.Id)
            .FirstOrDefaultAsync();

    /// <summary>The contact, if this worry is with them. A link and its mail are added to what is saved next, unless they have one that
    /// still opens.</summary>
    public async Task<OutsideContact?> BringInAsync(SafeguardingConcern concern, IEnumerable<ConcernReader> readers)
    {
        var may = readers.Where(r => concern.MayBeReadBy(r.Id, r.Duties)).Select(r => r.Id).ToList();
        if (!concern.NeedsOutside(may) || await NowAsync() is not { } contact || concern.IsAbout(contact.PersonId))
        {
            return null;
        }

        var now = clock.Now();
        if (!await db.OutsideLinks.AnyAsync(l => l.ConcernId == concern.Id && l.ContactId == contact.Id && l.EndsAt > now))
        {
            var link = db.Add(new OutsideLink(concern, contact, now)).Entity;
            await db.SaveChangesAsync();
            var secret = await links.MakeAsync(
                SecretLink.ToAddress(contact.Email, LinkPurpose.OpenWorry, link.Id, link.EndsAt, account: null)
            );
            post.Write(contact.Email, "Something confidential waits for you", Letter(secret), secretEndsAt: link.EndsAt, isForSafety: true);
        }

        return contact;
    }

    /// <summary>There is one at a time: whoever counts now takes the place of the one before.</summary>
    public async Task SettleAsync(OutsideContact contact)
    {
        foreach (
            var before in contact.Counts
                ? await db.OutsideContacts.Where(c => c.Id != contact.Id && c.ConfirmedAt != null && c.EndedAt == null).ToListAsync()
                : []
        )
        {
            before.End(clock.Now());
        }
    }

    private string Letter(string secret) =>
        $"""
            Hello,

            Something confidential waits for you. Open it with your passphrase:
            {forum.BaseUrl}{OutsideContactLinks.Door(secret)}

            It opens for 7 days. Please do not pass this mail on.

            {forum.Name}
            """;
}
