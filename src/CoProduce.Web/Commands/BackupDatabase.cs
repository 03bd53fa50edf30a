using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;

namespace CoProduce.Web.Commands;

/// <summary>Writes a whole copy of the embedded database while the app runs, and looks whether it is whole before giving it its
/// name.</summary>
public class BackupDatabase(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var why =
            File.Exists(file) ? $"There already is a file {file}. Nothing was written."
            : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? await db.Engine.BackUpAsync(db, file)
            : $"There is no folder for {file}. Nothing was written.";
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        db.Note(AuditEvent.BackedUp);
        await db.SaveChangesAsync();
        Console.WriteLine($"The backup is whole: {file}");
        return 0;
    }
}
