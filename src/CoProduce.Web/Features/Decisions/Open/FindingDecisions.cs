using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>A decision with its options, what it stands on and the wishes to open it again, as somebody stands before it.</summary>
public class FindingDecisions(CoProduceDbContext db, ProjectAccess door)
{
    public async Task<(ProjectPlace Here, Decision Decision)?> FindAsync(string slug, int number) =>
        await door.FindAsync(slug) is { } here
        && await db
            .Decisions.Include(d => d.Options)
            .Include(d => d.StandsOn)
            .Include(d => d.Reopening)
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.ProjectId == here.Id && d.Number == number)
            is { } decision
            ? (here, decision)
            : null;

    /// <summary>Holds the decision until the work is saved, so that two people do not ask it again at once.</summary>
    public Task<bool> TakeAsync(Decision decision) => db.LockAsync(db.Decisions.Where(d => d.Id == decision.Id));

    public Task<bool> IsFollowedAsync(Decision decision) => db.Decisions.AnyAsync(d => d.FollowsId == decision.Id);
}
