using CoProduce.Data;

namespace CoProduce.Web.Commands;

/// <summary>Writes what would be run, for those who read it before it is.</summary>
public class WriteMigrationScript(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        if (db.Engine.MigrationScript(db) is not { } script)
        {
            await Console.Error.WriteLineAsync("A SQLite database is brought up to date by the app itself when it starts.");
            return 1;
        }

        await File.WriteAllTextAsync(file, script);
        Console.WriteLine($"The script is in {file}. It can be run on a new database and on an older one, once or again.");
        return 0;
    }
}
