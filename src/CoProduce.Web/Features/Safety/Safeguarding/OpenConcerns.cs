using CoProduce.Data;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Safety.Outside;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Nothing stays with somebody who cannot see to it any more, and what nobody here may read goes outside, with a new link each
/// week.</summary>
public class OpenConcerns(CoProduceDbContext db, SafeguardingConcerns worries, OutsideContacts contacts, Notifier post) : IPassWorriesOn
{
    public async Task<int> PassOnAsync()
    {
        var open = await db.Concerns.Include(c => c.Named).Where(c => c.ClosedAt == null).ToListAsync();
        var readers = open.Count == 0 ? [] : await worries.ReadersAsync();
        foreach (var concern in open)
        {
            if (await worries.PutDownIfLeftAsync(concern))
            {
                var may = readers.Where(r => concern.MayBeReadBy(r.Id, r.Duties)).Select(r => r.Id).ToList();
                await post.TellForSafetyAsync(may, SafeguardingConcerns.NeedsYou, SafeguardingLinks.All());
            }

            await contacts.BringInAsync(concern, readers);
        }

        return await db.SaveChangesAsync();
    }

    public async Task<WorriesThen> WhenOnlyAsync(int personId, ForumDuties duties)
    {
        if (duties.MayReadConcerns())
        {
            return WorriesThen.WithOthers;
        }

        var (readers, contact) = (await worries.ReadersAsync(), await contacts.NowAsync());
        var open = await db.Concerns.AsNoTracking().Include(c => c.Named).Where(c => c.ClosedAt == null).ToListAsync();
        var left = open.FindAll(c => c.IsLeftBy(personId, [.. readers.Where(r => c.MayBeReadBy(r.Id, r.Duties)).Select(r => r.Id)]));
        return left.Count == 0 ? WorriesThen.WithOthers
            : left.TrueForAll(c => contact is not null && !c.IsAbout(contact.PersonId)) ? WorriesThen.Outside
            : WorriesThen.WithNobody;
    }
}
