using CoProduce.Data;
using CoProduce.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Commands;

/// <summary>Walks the whole trail and says that all is well, or names the first line that was touched.</summary>
public class VerifyAudit((long Number, string Mark)? seen)
{
    public async Task<int> RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CoProduceDbContext>();
        var known = seen ?? await services.GetRequiredService<AuditPosition>().ReadAsync();
        if (await AuditCheck.WhyNotAsync(db, services.GetRequiredService<AuditKey>(), known) is { } problem)
        {
            await Console.Error.WriteLineAsync($"The trail was touched. {problem}");
            return 1;
        }

        var end = await db.Set<AuditEnd>().AsNoTracking().SingleOrDefaultAsync();
        Console.WriteLine($"The trail is as it was written: {end?.Count ?? 0} lines, the last with the mark {end?.Mark ?? "none"}");
        return 0;
    }
}
