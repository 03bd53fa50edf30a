using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Puts a backup back in the place of the embedded database. What was there is kept beside it.</summary>
public class RestoreDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var (why, aside) = File.Exists(file)
            ? await db.Engine.RestoreAsync(db, file)
            : ($"There is no file {file}. Nothing was changed.", null);
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

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
        await db.Engine.LeaveNoTraceAsync(db);
        Console.WriteLine($"Forgotten again, because they had asked for it after the backup was made: {forgotten.Count}");
        Console.WriteLine($"The backup is back in place. What was there before is kept as {Path.GetFileName(aside)}. Start the app now.");
        return 0;
    }
}
