using System.Linq.Expressions;
using CoProduce.Data;
using CoProduce.Domain.Contributions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Reads where words led: each link, with the decision, the work or the later words at its other end. One query, however many
/// there are.</summary>
public class LedToQuery(CoProduceDbContext db)
{
    public async Task<List<(long ContributionId, LedToRow Row)>> RunAsync(Expression<Func<InfluenceLink, bool>> which)
    {
        var rows = await (
            from l in db.InfluenceLinks.AsNoTracking().Where(which)
            join d in db.Decisions on l.DecisionId equals d.Id into decisions
            from d in decisions.DefaultIfEmpty()
            join w in db.Actions on l.DecisionId equals w.DecisionId into work
            from w in work.DefaultIfEmpty()
            join a in db.Actions on l.ActionId equals a.Id into actions
            from a in actions.DefaultIfEmpty()
            join c in db.Contributions on l.LaterId equals c.Id into later
            from c in later.DefaultIfEmpty()
            orderby l.Id
            select new
            {
                Link = l,
                Decision = d,
                Work = w ?? a,
                Later = c,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r => r.Link.Id)
                .Select(g =>
                    (
                        g.First().Link.ContributionId,
                        new LedToRow
                        {
                            LinkId = g.Key,
                            LinkedAt = g.First().Link.LinkedAt,
                            AskedAgainAt = g.First().Link.AskedAgainAt,
                            Verdict = g.First().Link.Verdict,
                            Dispute = g.First().Link.Dispute,
                            DecisionNumber = g.First().Decision?.Number,
                            Question = g.First().Decision?.Question,
                            Outcome = g.First().Decision?.Outcome,
                            ClosedAt = g.First().Decision?.ClosedAt,
                            LaterNumber = g.First().Later?.Number,
                            LaterKind = g.First().Later?.Kind,
                            LaterAt = g.First().Later?.SaidAt,
                            Work =
                            [
                                .. g.Where(r => r.Work is not null)
                                    .Select(r => new WorkRow(
                                        r.Work!.Id,
                                        r.Work.What,
                                        r.Work.Owner,
                                        r.Work.Due,
                                        r.Work.DoneAt,
                                        r.Work.WhatChanged
                                    )),
                            ],
                        }
                    )
                ),
        ];
    }
}
