using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Commands;

/// <summary>Forgets whoever a backup brought back although they had asked to be forgotten.</summary>
public class ForgetAgain
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var count = await ForgetAsync(scope.ServiceProvider, db);
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
