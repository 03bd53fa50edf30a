using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CoProduce.Data.Privacy;

/// <summary>
/// What others wrote to somebody who is forgotten: replies, thanks and talk under their words, replies to their objections, answers to
/// what they reported. A first name there is theirs, so it goes too. Elsewhere it may be anybody's, and a person looks.
/// </summary>
internal static class WordsToThem
{
    public static async Task TakeFirstNamesOutAsync(this CoProduceDbContext db, DataSubject me, IReadOnlyList<CalledName> names)
    {
        var said = await db
            .Contributions.Include(c => c.Replies)
            .Include(c => c.Thanks)
            .AsSplitQuery()
            .Where(c => me.Participants.Contains(c.AuthorId))
            .ToListAsync();
        var ids = said.Select(c => c.Id).ToList();
        List<object> toThem =
        [
            .. said.SelectMany(c => c.Replies),
            .. said.SelectMany(c => c.Thanks),
            .. await db.Comments.Where(c => ids.Contains(c.ContributionId)).ToListAsync(),
            .. await db.Positions.Where(p => me.Participants.Contains(p.ParticipantId)).SelectMany(p => p.Replies).ToListAsync(),
            .. await db.ConductReports.Where(r => r.ByPersonId == me.PersonId).ToListAsync(),
        ];
        toThem.ForEach(words => Change(db.Entry(words), names));
        db.Unit.Follows.FindAnew.Said.UnionWith(ids);
        await db.SaveChangesAsync();
    }

    /// <summary>The earliest day that a row holds. It was written then or later.</summary>
    public static DateTime? WrittenAt(this EntityEntry row) =>
        row.Properties.Select(p => p.CurrentValue).OfType<DateTime>().Select(at => (DateTime?)at).Min();

    private static void Change(EntityEntry words, IReadOnlyList<CalledName> names)
    {
        var theirs = names.Where(n => n.IsKnown || words.WrittenAt() > n.Since).Select(n => n.First!).Distinct().ToList();
        foreach (var column in words.Properties.Where(p => p.Metadata.Name is "Text" or "InShort" or "Answer"))
        {
            if (column.CurrentValue is string text)
            {
                column.CurrentValue = theirs.Aggregate(text, (left, first) =>
                    NameInWords.Without(left, first, column.Metadata.GetMaxLength())
                );
            }
        }

        if (words.Entity is Reply { SameAs.Length: > 0 } reply)
        {
            words.Property(nameof(Reply.SameAs)).CurrentValue = Reply.Alike(reply.Text);
        }
    }

    /// <summary>What they wrote for the forum alone is not needed to say where money went, or what came of a report.</summary>
    public static async Task TakeFreeTextOutAsync(this CoProduceDbContext db, DataSubject me)
    {
        await db
            .Claims.Where(c => c.PersonId == me.PersonId)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.For, "").SetProperty(c => c.WhyTurnedDown, (string?)null));
        await db
            .ConductReports.Where(r => r.ByPersonId == me.PersonId && r.AnsweredAt != null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Words, (string?)null));
    }
}
