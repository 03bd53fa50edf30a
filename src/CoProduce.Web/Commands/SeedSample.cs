using CoProduce.Data;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Sample;
using CoProduce.Web.Security;
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

        // The first keys are saved by themselves, which they could not be inside the transaction.
        scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("CoProduce").Protect([]);
        var worries = scope.ServiceProvider.GetRequiredService<SafeguardingSeal>();
        worries.Seal(Guid.NewGuid(), "");
        await db.TogetherAsync(async () =>
        {
            var forum = ActivatorUtilities.CreateInstance<SampleForum>(scope.ServiceProvider);
            await Northmere.BuildAsync(forum);
            await SampleWorry.AddAsync(db, worries, forum);
            return true;
        });
        await scope.ServiceProvider.GetRequiredService<SnapshotJob>().RunAsync(CancellationToken.None);
        await SampleFigures.ReportAsync(db, scope.ServiceProvider.GetRequiredService<TimeProvider>());
        Console.WriteLine("The sample forum is loaded: four projects, and nine people who can sign in.");
        return 0;
    }
}
