using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Data.Safeguarding;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>Takes in a worry: seals it, and lets those who may read it know that something needs them.</summary>
public class SafeguardingConcerns(CoProduceDbContext db, SafeguardingSeal seal, Notifier post, TimeProvider clock)
{
    public const string NeedsYou = "Something needs you";

    /// <summary>Safeguarding leads and their deputies.</summary>
    public async Task<List<ConcernReader>> ReadersAsync() =>
        [
            .. (
                await db.WhoDoDuties().OrderBy(p => p.Id).Select(p => new ConcernReader(p.Id, p.DisplayName, p.Duties)).ToListAsync()
            ).Where(r => r.Duties.MayReadConcerns()),
        ];

    /// <summary>Adds the worry to what is saved next.</summary>
    public async Task TellAsync(Worry worry)
    {
        var readers = await ReadersAsync();
        RuleBrokenException.ThrowIf(Concerns.WhyNotTell([.. readers.Select(r => r.Id)], worry.About));
        var (now, key) = (clock.Now(), Guid.NewGuid());
        var contact = string.IsNullOrWhiteSpace(worry.Contact) ? null : seal.Seal(key, worry.Contact);
        var concern = new SafeguardingConcern(
            key,
            new SealedConcern(seal.Seal(key, worry.Words), contact, worry.Which),
            worry.RaisedById,
            now,
            await TimesAsync(now)
        );
        foreach (var person in worry.About.Where(a => readers.Any(r => r.Id == a)))
        {
            concern.Name(person);
        }

        db.Add(concern);
        await post.TellAsync(
            [.. readers.Where(r => concern.MayBeReadBy(r.Id, r.Duties)).Select(r => r.Id)],
            NeedsYou,
            SafeguardingLinks.All()
        );
    }

    /// <summary>Puts words that were passed on back in their place, with what is saved next.</summary>
    public async Task GiveBackAsync(SafeguardingConcern concern)
    {
        var these = await db.SetAsideAsync(concern.Which!);
        these.Words.PutBack(PassedOn.Read(seal.Open(concern.Key, concern.SealedWords)).Words);
        await post.TellAsync([these.AuthorPersonId], "Your words are back in their place", these.Url);
    }

    private async Task<(DateTime WarnAt, DateTime DueAt)> TimesAsync(DateTime now)
    {
        var calendar = await db.CalendarAsync();
        var (warn, due) = (calendar.HoursAfter(now, SafeguardingConcern.WaitsAtMost), calendar.EndOfDay(now));
        return (warn < due ? warn : due, due);
    }
}

/// <summary>What somebody tells us, before it is sealed.</summary>
public record Worry(string Words, string? Contact = null, int? RaisedById = null, WhichWords? Which = null)
{
    /// <summary>Those who deal with worries and whom this is about. They will not read it.</summary>
    public IReadOnlyList<int> About { get; init; } = [];
}

/// <summary>Somebody who deals with worries.</summary>
public record ConcernReader(int Id, string Name, ForumDuties Duties);
