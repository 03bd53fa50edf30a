using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Audit;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Commands;

/// <summary>Forgets whoever a backup brought back although they had asked to be forgotten. A server is restored by its own tools, which
/// know nothing of the trail: there it goes on from the backup with this.</summary>
public class ForgetAgain
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var count = await ForgetAsync(scope.ServiceProvider, db);
        if (!db.Engine.IsEmbedded)
        {
            db.Note(AuditEvent.Restored);
            await db.SaveChangesAsync();
            await services.GetRequiredService<AuditPosition>().BeginAnewAsync(db);
        }

        await db.Engine.LeaveNoTraceAsync(db);
        Console.WriteLine($"Forgotten again, because they had asked for it after the backup was made: {count}");
        return 0;
    }

    public static async Task<int> ForgetAsync(IServiceProvider services, CoProduceDbContext db)
    {
        var now = services.GetRequiredService<TimeProvider>().Now();
        var forgotten = await services.GetRequiredService<ErasureList>().ApplyAsync(db, now);
        foreach (var person in forgotten)
        {
            await services.GetRequiredService<IWhenSomebodyGoes>().GoneAsync(person);
        }

        await db.SaveChangesAsync();
        return forgotten.Count;
    }
}
