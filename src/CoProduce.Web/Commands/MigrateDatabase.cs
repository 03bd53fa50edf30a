using CoProduce.Data;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Brings the database up to date.</summary>
public class MigrateDatabase
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CoProduceDbContext>().Database.MigrateAsync();
        Console.WriteLine("The database is up to date.");
        return 0;
    }

    /// <summary>The embedded database brings itself up to date before any command. A database server is migrated by its operator.</summary>
    public static async Task IfEmbeddedAsync(CoProduceDbContext db)
    {
        if (db.Engine.IsEmbedded)
        {
            await db.Database.MigrateAsync();
        }
    }
}
