using CoProduce.Data;
using CoProduce.Data.Privacy;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Commands;

/// <summary>Says, class by class, what has had its time, and lets go of it unless this is a dry run.</summary>
public class Tidy(bool isDryRun)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().Now();
        foreach (var row in await db.DryRunAsync(now))
        {
            Console.WriteLine($"{row.Rows, 8}  {row.What} (kept: {row.HowLong})");
        }

        if (!isDryRun)
        {
            await db.LetGoAsync(now);
        }

        Console.WriteLine(isDryRun ? "Nothing was changed." : "These are gone.");
        return 0;
    }
}
