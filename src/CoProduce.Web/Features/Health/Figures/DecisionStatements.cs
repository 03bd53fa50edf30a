using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What was decided, and whether it stands on what families said first.</summary>
public static class DecisionStatements
{
    public static async Task<List<DecidedRow>> ClosedDecisionsAsync(this CoProduceDbContext db, int projectId, int? stageId, DateTime now)
    {
        var closed = db
            .Decisions.AsNoTracking()
            .Where(d => d.ProjectId == projectId && d.ClosedAt != null && (stageId == null || d.StageId == stageId));
        var counted = db.Contributions.WhichCount();
        var links = await (
            from d in closed
            join l in db.InfluenceLinks on d.Id equals l.DecisionId
            join c in db.Contributions on l.ContributionId equals c.Id
            select new
            {
                d.Id,
                c.Hat,
                Counts = counted.Any(x => x.Id == c.Id),
                c.Author.IsWrittenDown,
                c.SaidAt,
                d.OpenedAt,
                l.LinkedAt,
                l.Verdict,
            }
        ).ToListAsync();
        var standing = links
            .Where(l =>
                new ClaimedInfluence(l.Hat.Side(), l.Counts, l.IsWrittenDown, l.SaidAt, l.OpenedAt, l.LinkedAt, l.Verdict).Stands(now)
            )
            .Select(l => l.Id)
            .ToHashSet();
        var rows = await closed
            .OrderBy(d => d.Number)
            .Select(d => new
            {
                d.Id,
                d.Number,
                d.Question,
                d.Mandate,
                d.Outcome,
                d.RoundsSoFar,
                d.Weight,
                IsFollowed = db.Decisions.Any(f => f.FollowsId == d.Id),
                IsOverridden = db.Overrides.Any(o => o.DecisionId == d.Id)
                    || db.DecidedElsewhere.Any(e => e.DecisionId == d.Id && e.IsUpheld == true),
            })
            .ToListAsync();
        return
        [
            .. rows.Select(d => new DecidedRow(
                d.Number,
                d.Question,
                new(d.Mandate, d.Outcome)
                {
                    RoundsSoFar = d.RoundsSoFar,
                    Weight = d.Weight,
                    IsFollowed = d.IsFollowed,
                    IsOverridden = d.IsOverridden,
                },
                standing.Contains(d.Id)
            )),
        ];
    }
}
