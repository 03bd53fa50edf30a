using Microsoft.EntityFrameworkCore;

namespace CoProduce.Data.Idempotency;

/// <summary>One sending of a form: its key, and a hash of what stood in it. The same key with other content is a new sending.</summary>
public sealed record Sending(string Key, string Content)
{
    private readonly Guid _unit = Guid.NewGuid();

    /// <summary>For what no form began. Its receipt only says whether it happened.</summary>
    public static Sending OfUnit() => new($"unit:{Guid.NewGuid():N}", "");

    /// <summary>The receipt of the same form sent before, if it was dealt with.</summary>
    public Task<FormReceipt?> FirstAsync(CoProduceDbContext db) =>
        db.FormReceipts.AsNoTracking().SingleOrDefaultAsync(r => r.Key == Key && r.Content == Content && r.Page != null);

    /// <summary>Puts the receipt down before anything else is written. Whoever sends the same at the same moment waits here until the
    /// first is done.</summary>
    internal async Task ClaimAsync(CoProduceDbContext db, DateTime now)
    {
        if (await IsTakenOverAsync(db, now))
        {
            return;
        }

        await using var beside = db.Beside();
        beside.Add(
            new FormReceipt
            {
                Key = Key,
                Content = Content,
                Unit = _unit,
                At = now,
            }
        );
        try
        {
            await beside.SaveChangesAsync();
        }
        catch (DbUpdateException problem) when (db.Engine.ViolatedKey(db, problem) == FormReceipt.KeyName)
        {
            if (!await IsTakenOverAsync(db, now))
            {
                throw new AlreadySentException();
            }
        }
    }

    internal Task AnsweredAsync(CoProduceDbContext db, string page, string? message) =>
        Mine(db).ExecuteUpdateAsync(set => set.SetProperty(r => r.Page, page).SetProperty(r => r.Message, message));

    internal Task<bool> IsKeptAsync(CoProduceDbContext db) => Mine(db).AnyAsync();

    /// <summary>A form that was sent back to be mended, or holds something else now, is sent anew.</summary>
    private async Task<bool> IsTakenOverAsync(CoProduceDbContext db, DateTime now) =>
        await db
            .FormReceipts.Where(r => r.Key == Key && (r.Page == null || r.Content != Content))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(r => r.Content, Content)
                    .SetProperty(r => r.Unit, _unit)
                    .SetProperty(r => r.At, now)
                    .SetProperty(r => r.Page, (string?)null)
                    .SetProperty(r => r.Message, (string?)null)
            ) == 1;

    private IQueryable<FormReceipt> Mine(CoProduceDbContext db) => db.FormReceipts.Where(r => r.Key == Key && r.Unit == _unit);
}

/// <summary>The same form was dealt with before, or a moment ago: it has the answer that it got then.</summary>
public class AlreadySentException() : Exception("This form was dealt with already.");
