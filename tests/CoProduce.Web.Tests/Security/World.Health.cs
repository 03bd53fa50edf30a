using CoProduce.Data;
using CoProduce.Domain.Health;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Security;

public sealed partial class World
{
    private async Task<int> FillHealthAsync(CoProduceDbContext db, DateTime now)
    {
        db.Add(new RedPlan(Project.Id, Indicator.LoopClosed, "Two people reply each Friday.", DateOnly.FromDateTime(now).AddDays(30), now));
        Parts["sign"] = Indicator.LoopClosed.Key();
        Parts["warning"] = $"{Warning.Silence}";
        Parts["year"] = $"{now.Year}";
        var figures = Signs.Of(new ProjectRecords(), Thresholds.Usual);
        var snapshot = new HealthSnapshot(
            Project.Id,
            "2025-12",
            null,
            new Reading(LadderFacts.Of(new ProjectRecords(), figures), figures, 1, false),
            null,
            now
        );
        db.Add(snapshot);
        await db.SaveChangesAsync();
        if (!await db.ForumReports.AnyAsync())
        {
            db.Add(new ForumReport(now.Year, "It was a long year.", null, [snapshot.Id], false, People[Who.Staff].Id, now));
        }

        return await db.SaveChangesAsync();
    }
}
