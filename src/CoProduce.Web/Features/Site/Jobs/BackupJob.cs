using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Calendar;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>Makes a whole copy of the embedded database once a day, where an operator has named a folder.</summary>
public class BackupJob(CoProduceDbContext db, BackupShelf shelf, TimeProvider clock) : IJob
{
    public static string Name => "Makes a copy of the database each day";
    public static TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken stop)
    {
        if (shelf.Folder is not { } folder || !db.Engine.IsEmbedded)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        var file = shelf.FileOf(clock.Now().ForumDay());
        if (File.Exists(file))
        {
            return;
        }

        if (await db.Engine.BackUpAsync(db, file) is { } why)
        {
            throw new InvalidOperationException(why);
        }

        db.Note(AuditEvent.BackedUp);
        await db.SaveChangesAsync(stop);
        shelf.LetOldOnesGo();
    }
}
