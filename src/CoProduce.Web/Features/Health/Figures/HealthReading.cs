using CoProduce.Data;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Works out a project's signs and its rung from its records as they are now.</summary>
public class HealthReading(CoProduceDbContext db, RecordsQuery records)
{
    public async Task<LiveReading> RunAsync(int projectId, StageKey? only = null)
    {
        var at = await ThresholdsAsync();
        var found = await records.RunAsync(projectId, only);
        var figures = Signs.Of(found, at);
        var views = await db.FamiliesViews.AsNoTracking().Where(v => v.ProjectId == projectId).Select(v => v.Rung).ToListAsync();
        return new(
            found,
            new Reading(LadderFacts.Of(found, figures), figures, at.Number, found.IsFinished, FamiliesView.Median(views), views.Count)
        );
    }

    /// <summary>The thresholds that count now, or those of an earlier version.</summary>
    public async Task<Thresholds> ThresholdsAsync(int? number = null) =>
        await db
            .HealthThresholds.AsNoTracking()
            .Where(t => t.AgreedAt != null)
            .Where(t => number == null || t.Number == number)
            .OrderByDescending(t => t.Number)
            .FirstOrDefaultAsync()
        ?? Thresholds.Usual;
}

/// <summary>The records of a project, and what is worked out from them.</summary>
public record LiveReading(ProjectRecords Records, Reading Reading);
