using CoProduce.Data;
using CoProduce.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>How much of what families said is hidden, and by people of which role. Nobody is named.</summary>
public static class HiddenStatements
{
    public static async Task<List<HiddenCount>> HiddenByWhomAsync(this CoProduceDbContext db, int projectId)
    {
        var rows = await (
            from h in db.Hidings.AsNoTracking()
            where h.ProjectId == projectId && h.ShownAgainAt == null && h.Which.CommentId == null && h.Which.ReplyId == null
            join c in db.Contributions on h.Which.ContributionId equals c.Id
            where c.Hat != Hat.Professional
            join p in db.Participants.Where(p => p.ProjectId == projectId) on h.ByPersonId equals p.PersonId into seats
            from p in seats.DefaultIfEmpty()
            select new
            {
                Hat = (Hat?)p!.Hat,
                Leads = (bool?)p.IsCoLead,
                Facilitates = (bool?)p.IsFacilitator,
            }
        ).ToListAsync();
        return
        [
            .. rows.GroupBy(r =>
                    r.Leads is true ? (r.Hat is Hat.Professional ? "the lead for services" : "the lead for families")
                    : r.Facilitates is true ? "somebody who facilitates"
                    : "forum staff"
                )
                .Select(g => new HiddenCount(g.Key, g.Count()))
                .OrderByDescending(r => r.Things)
                .ThenBy(r => r.Who, StringComparer.Ordinal),
        ];
    }
}
