using CoProduce.Data;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Pulses;

/// <summary>Reads how often people were asked how it felt, and in which stages they may be asked now.</summary>
public class PulseListQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int Most = 50;

    public async Task<PulseListPage> RunAsync(ProjectPlace here)
    {
        var now = clock.Now();
        var rows = await db
            .Pulses.Where(p => p.ProjectId == here.Id)
            .OrderByDescending(p => p.Id)
            .Take(Most)
            .ToRows(db, now, viewer.PersonId)
            .ToListAsync();
        var mayAskIn = here.Standing.MayRun
            ? await db
                .Stages.Where(s =>
                    s.ProjectId == here.Id && s.State == StageState.Open && !db.Pulses.Any(p => p.StageId == s.Id && p.ClosesAt > now)
                )
                .OrderBy(s => s.Id)
                .Select(s => s.Key)
                .ToListAsync()
            : [];
        return new PulseListPage(here, rows, mayAskIn);
    }
}
