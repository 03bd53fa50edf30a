using CoProduce.Data;

namespace CoProduce.Web.Commands;

/// <summary>Brings the database up to date.</summary>
public class MigrateDatabase
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        await db.Engine.MigrateAsync(db);
        Console.WriteLine("The database is up to date.");
        return 0;
    }

    /// <summary>The embedded database brings itself up to date before any command. A database server is migrated by its operator.</summary>
    public static async Task IfEmbeddedAsync(CoProduceDbContext db)
    {
        if (db.Engine.IsEmbedded)
        {
            await db.Engine.MigrateAsync(db);
        }
    }
}
