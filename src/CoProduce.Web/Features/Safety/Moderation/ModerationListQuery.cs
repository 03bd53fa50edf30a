using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Calendar;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads reports and hidden words, of one project or of all, for those who see to them.</summary>
public class ModerationListQuery(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<ModerationListPage> RunAsync(ProjectPlace? here)
    {
        var (project, me, lastYear) = (here?.Id, viewer.PersonId, clock.Now().AddYears(-1));
        var reports = await (
            from r in db.ConductReports.AsNoTracking().SeenToBy(me)
            join p in db.Projects on r.ProjectId equals p.Id
            where (project == null || r.ProjectId == project) && (r.AnsweredAt == null || r.AnsweredAt > lastYear)
            orderby r.AnsweredAt != null, r.DueOn, r.Id
            select new
            {
                r.Id,
                p.Name,
                p.Slug,
                r.Reason,
                IsAboutWords = r.Which != null,
                r.At,
                r.DueOn,
                r.Outcome,
                r.AnsweredAt,
            }
        )
            .Take(Most)
            .ToListAsync();
        var rows = reports
            .Select(r => new ReportRow(
                r.Id,
                r.Name,
                r.Slug,
                r.Reason,
                r.IsAboutWords,
                r.At,
                r.DueOn,
                r.Outcome,
                r.AnsweredAt is { } at ? at.ForumDay() : null
            ))
            .ToList();
        var hidden = await (
            from h in db.Hidings.AsNoTracking()
            join p in db.Projects on h.ProjectId equals p.Id
            where (project == null || h.ProjectId == project) && h.ShownAgainAt == null && h.AuthorPersonId != me
            orderby h.AppealedAt == null || h.AnsweredAt != null, h.Id descending
            select new HidingRow(h.Id, p.Name, p.Slug, h.At, h.AppealedAt != null && h.AnsweredAt == null, h.AppealDueOn)
        )
            .Take(Most)
            .ToListAsync();
        return new ModerationListPage(
            here,
            [.. rows.Where(r => r.AnsweredOn is null)],
            [.. rows.Where(r => r.AnsweredOn is not null)],
            hidden,
            clock.Today()
        );
    }
}
