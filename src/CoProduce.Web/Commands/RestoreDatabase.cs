using CoProduce.Data;
using CoProduce.Data.Audit;

namespace CoProduce.Web.Commands;

/// <summary>Puts a backup back in the place of the embedded database. What was there is kept beside it.</summary>
public class RestoreDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var restored = new RestoredForum(scope.ServiceProvider, db);
        var (why, aside) = File.Exists(file)
            ? await db.Engine.RestoreAsync(db, file, restored.PutRightAsync)
            : ($"There is no file {file}. Nothing was changed.", null);
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        await services.GetRequiredService<AuditPosition>().BeginAnewAsync(db);
        restored.Lines.ForEach(Console.WriteLine);
        var before = aside is null ? "Nothing was there before." : $"What was there before is kept as {Path.GetFileName(aside)}.";
        Console.WriteLine($"The backup is back in place. {before} Start the app now.");
        return 0;
    }
}
