using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Safety.Outside;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Takes in a worry: seals it, and lets those who may read it know that something needs them.</summary>
public class SafeguardingConcerns(CoProduceDbContext db, SafeguardingSeal seal, OutsideContacts contacts, Notifier post, TimeProvider clock)
{
    public const string NeedsYou = "Something needs you";

    /// <summary>Safeguarding leads and their deputies.</summary>
    public async Task<List<ConcernReader>> ReadersAsync() =>
        [
            .. (
                await db.WhoDoDuties().OrderBy(p => p.Id).Select(p => new ConcernReader(p.Id, p.DisplayName, p.Duties)).ToListAsync()
            ).Where(r => r.Duties.MayReadConcerns()),
        ];

    /// <summary>Those of them who may read this one.</summary>
    public async Task<List<ConcernReader>> WhoMayReadAsync(SafeguardingConcern concern) =>
        [.. (await ReadersAsync()).Where(r => concern.MayBeReadBy(r.Id, r.Duties))];

    /// <summary>Adds the worry to what is saved next, and says with whom it is.</summary>
    public async Task<WhoHasIt> TellAsync(ConcernToRaise worry)
    {
        var readers = await ReadersAsync();
        RuleBrokenException.ThrowIf(await WhyNotTellAsync(readers, worry.About));
        var (now, key) = (clock.Now(), Guid.NewGuid());
        var contact = string.IsNullOrWhiteSpace(worry.Contact) ? null : seal.Seal(key, worry.Contact);
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(seal.Seal(key, worry.Words), contact, worry.Which),
            worry.RaisedById,
            now,
            await TimesAsync(now)
        );
        foreach (var person in worry.About)
        {
            concern.Name(person);
        }

        db.Add(concern);
        var may = readers.Where(r => concern.MayBeReadBy(r.Id, r.Duties)).ToList();
        await post.TellForSafetyAsync([.. may.Select(r => r.Id)], NeedsYou, SafeguardingLinks.All());
        return new WhoHasIt([.. may.Select(r => r.Name)], await contacts.BringInAsync(concern, readers) is { } it ? WhoHasIt.Of(it) : null);
    }

    /// <summary>Those in the forum who may read it, and the contact outside once they were asked.</summary>
    public async Task<WhoHasIt> WhoHasItAsync(SafeguardingConcern concern)
    {
        var outside = await db
            .OutsideContacts.AsNoTracking()
            .Include(c => c.Person)
            .Where(c => db.OutsideLinks.Any(l => l.ConcernId == concern.Id && l.ContactId == c.Id))
            .OrderByDescending(c => c.Id)
            .FirstOrDefaultAsync();
        return new WhoHasIt([.. (await WhoMayReadAsync(concern)).Select(r => r.Name)], outside is null ? null : WhoHasIt.Of(outside));
    }

    /// <summary>Puts words that were passed on back in their place, with what is saved next.</summary>
    public async Task GiveBackAsync(SafeguardingConcern concern)
    {
        var these = await db.SetAsideAsync(concern.Which!);
        these.Words.PutBack(PassedOn.Read(seal.Open(concern.Key, concern.SealedWords)).Words);
        await post.TellAsync([these.AuthorPersonId], "Your words are back in their place", these.Url);
    }

    public async Task<string?> WhyNotTellAsync(IEnumerable<ConcernReader> readers, IReadOnlyCollection<int> about) =>
        Concerns.WhyNotTell([.. readers.Select(r => r.Id)], (await contacts.NowAsync())?.PersonId, about);

    /// <summary>Whoever took it up cannot read it any more: it waits for somebody again. True when that is so.</summary>
    public async Task<bool> PutDownIfLeftAsync(SafeguardingConcern concern)
    {
        if (concern is { IsClosed: false, TakenUpById: { } taker } && !await StillSeesToAsync(concern, taker))
        {
            concern.PutDown(await TimesAsync(clock.Now()));
            return true;
        }

        return false;
    }

    private async Task<bool> StillSeesToAsync(SafeguardingConcern concern, int taker) =>
        (await WhoMayReadAsync(concern)).Exists(r => r.Id == taker) || (await contacts.NowAsync())?.PersonId == taker;

    private async Task<(DateTime WarnAt, DateTime DueAt)> TimesAsync(DateTime now)
    {
        var calendar = await db.CalendarAsync();
        var (warn, due) = (calendar.HoursAfter(now, SafeguardingConcern.WaitsAtMost), calendar.EndOfDay(now));
        return (warn < due ? warn : due, due);
    }
}

/// <summary>What somebody tells us, before it is sealed.</summary>
public record ConcernToRaise(string Words, string? Contact = null, int? RaisedById = null, WhichWords? Which = null)
{
    /// <summary>Whom this is about, or whose words they are. They will never read it.</summary>
    public IReadOnlyList<int> About { get; init; } = [];
}

/// <summary>Somebody who deals with worries.</summary>
public record ConcernReader(int Id, string Name, ForumDuties Duties);
