using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Domain.Audit;
using Microsoft.EntityFrameworkCore;

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
            !db.Database.IsSqlite() ? "A SQL Server has its own backup. Use that one."
            : File.Exists(file) ? $"There already is a file {file}. Nothing was written."
            : Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))) ? null
            : $"There is no folder for {file}. Nothing was written.";
        if (why is not null)
        {
            await Console.Error.WriteLineAsync(why);
            return 1;
        }

        var half = $"{file}.part";
        File.Delete(half);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {half}");
        if (await CopiedDatabase.WhyNotAsync(half, db) is { } broken)
        {
            File.Delete(half);
            await Console.Error.WriteLineAsync(broken);
            return 1;
        }

        CopiedDatabase.KeepOnDisk(half);
        File.Move(half, file);
        db.Note(AuditEvent.BackedUp);
        await db.SaveChangesAsync();
        Console.WriteLine($"The backup is whole: {file}");
        return 0;
    }
}
