using CoProduce.Data;
using CoProduce.Data.Safeguarding;
using CoProduce.Sample;
using CoProduce.Sample.Telling;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Loads the sample forum, Northmere, into an empty database. All of it, or nothing. Nothing else in the app knows the
/// sample.</summary>
public class SeedSample
{
    /// <summary>How to sign in to the sample forum; null when this database holds another.</summary>
    public static async Task<SampleSignIn?> SignInAsync(CoProduceDbContext db) =>
        await Northmere.IsLoadedAsync(db) ? new SampleSignIn(Northmere.Password, Northmere.AuthenticatorKey) : null;

    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        if (db.Engine.IsEmbedded)
        {
            await db.Engine.MigrateAsync(db);
        }

        if (await db.People.AnyAsync())
        {
            await Console.Error.WriteLineAsync("This database is not empty, so the sample forum was not loaded. Nothing was changed.");
            return 1;
        }

        // The first keys are saved by themselves, which they could not be inside the transaction.
        scope.ServiceProvider.GetRequiredService<IDataProtectionProvider>().CreateProtector("CoProduce").Protect([]);
        scope.ServiceProvider.GetRequiredService<SafeguardingSeal>().Seal(Guid.NewGuid(), "");
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        await db.TogetherAsync(async () =>
        {
            await Northmere.TellAsync(ActivatorUtilities.CreateInstance<ForumStory>(scope.ServiceProvider, clock.Now()));
            return true;
        });
        await scope.ServiceProvider.GetRequiredService<SnapshotJob>().RunAsync(CancellationToken.None);
        await Northmere.ReportAsync(db, clock.Now());
        Console.WriteLine("The sample forum is loaded: four projects, and nine people who can sign in.");
        return 0;
    }
}
