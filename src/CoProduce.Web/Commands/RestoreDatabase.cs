using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Data.Sqlite;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Puts a backup back in the place of the embedded database. What was there is kept beside it.</summary>
public class RestoreDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var why =
            !db.Database.IsSqlite() ? "A SQL Server has its own way to restore. Use that one."
            : !File.Exists(file) ? $"There is no file {file}. Nothing was changed."
            : await CopiedDatabase.WhyNotAsync(file, db);
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        var place = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        var half = $"{place}.part";
        File.Copy(file, half, overwrite: true);
        CopiedDatabase.KeepOnDisk(half);
        SqliteConnection.ClearAllPools();
        var aside = $"{place}.before-restore";
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(aside + end);
            if (File.Exists(place + end))
            {
                File.Move(place + end, aside + end);
            }
        }

        File.Move(half, place);
        await db.Database.MigrateAsync();
        var forgotten = await scope
            .ServiceProvider.GetRequiredService<ErasureList>()
            .ApplyAsync(db, scope.ServiceProvider.GetRequiredService<TimeProvider>().Now());
        foreach (var person in forgotten)
        {
            await scope.ServiceProvider.GetRequiredService<IGivePlacesBack>().GiveBackAsync(person);
        }

        db.Note(AuditEvent.Restored);
        await db.SaveChangesAsync();
        await db.LeaveNoTraceAsync();
        Console.WriteLine($"Forgotten again, because they had asked for it after the backup was made: {forgotten.Count}");
        Console.WriteLine($"The backup is back in place. What was there before is kept as {Path.GetFileName(aside)}. Start the app now.");
        return 0;
    }
}
