using CoProduce.Data;
using CoProduce.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>A drill: what a copy would give back, tried on a copy of the copy.</summary>
public class VerifyBackup(string file)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        if (!File.Exists(file))
        {
            await Console.Error.WriteLineAsync($"There is no file {file}.");
            return 1;
        }

        var trial = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, $".trial-{Guid.NewGuid():N}.db");
        try
        {
            File.Copy(file, trial);
            return await TryAsync(services, trial);
        }
        finally
        {
            foreach (var end in new[] { "", "-wal", "-shm" })
            {
                File.Delete(trial + end);
            }
        }
    }

    private async Task<int> TryAsync(IServiceProvider services, string trial)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        if (await db.Engine.WhyNotCopyAsync(db, trial) is { } why)
        {
            await Console.Error.WriteLineAsync(why.Replace(trial, file, StringComparison.Ordinal));
            return 1;
        }

        return await db.Engine.OnCopyAsync(db, trial, () => CountAsync(db, services.GetRequiredService<AuditKey>()));
    }

    private async Task<int> CountAsync(CoProduceDbContext db, AuditKey key)
    {
        await db.Engine.MigrateAsync(db);
        if (await AuditCheck.WhyNotAsync(db, key) is { } touched)
        {
            await Console.Error.WriteLineAsync($"The trail in {file} was touched. {touched}");
            return 1;
        }

        Console.WriteLine($"The copy is whole, can be brought up to date, and its trail is as it was written: {file}");
        Console.WriteLine(
            $"It holds {await db.People.CountAsync()} people, {await db.Projects.CountAsync()} projects, "
                + $"{await db.Contributions.CountAsync()} things said and {await db.Decisions.CountAsync()} decisions."
        );
        return 0;
    }
}
