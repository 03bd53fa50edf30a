using CoProduce.Data;
using CoProduce.Web.Features.Health;
using CoProduce.Web.Sample;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Loads the sample forum, Northmere, into an empty database. All of it, or nothing.</summary>
public class SeedSample
{
    private const string SampleStaff = "STAFF@EXAMPLE.ORG";

    public static Task<bool> IsLoadedAsync(CoProduceDbContext db) => db.Users.AnyAsync(a => a.NormalizedEmail == SampleStaff);

    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        if (db.Database.IsSqlite())
        {
            await db.Database.MigrateAsync();
        }

        if (await db.People.AnyAsync())
        {
            await Console.Error.WriteLineAsync("This database is not empty, so the sample forum was not loaded. Nothing was changed.");
            return 1;
        }

        // The first key is saved by itself, which it could not be inside the transaction.
        scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("CoProduce").Protect([]);
        await db.TogetherAsync(async () =>
        {
            await Northmere.BuildAsync(ActivatorUtilities.CreateInstance<SampleForum>(scope.ServiceProvider));
            return true;
        });
        await scope.ServiceProvider.GetRequiredService<SnapshotRound>().RunAsync();
        await SampleFigures.ReportAsync(db, scope.ServiceProvider.GetRequiredService<TimeProvider>());
        Console.WriteLine("The sample forum is loaded: four projects, and eight people who can sign in.");
        return 0;
    }
}
