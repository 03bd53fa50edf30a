using CoProduce.Data;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads reports and hidden words for those who see to them.</summary>
public class ModerationQueries(CoProduceDbContext db, Viewer viewer, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<ModerationListPage> ListAsync(ProjectPlace? here)
    {
        var (project, me, lastYear) = (here?.Id, viewer.PersonId, clock.Now().AddYears(-1));
        var reports = await (
            from r in db.ConductReports.AsNoTracking()
            join p in db.Projects on r.ProjectId equals p.Id
            where
                (project == null || r.ProjectId == project)
                && r.ByPersonId != me
                && (r.AboutPersonId == null || r.AboutPersonId != me)
                && (r.AnsweredAt == null || r.AnsweredAt > lastYear)
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

    public async Task<ModerationPage> PageAsync(ProjectPlace here, ConductReport report)
    {
        var these = report.Which is { } which ? await db.SetAsideAsync(which) : null;
        var contribution = report.Which?.ContributionId;
        var hidings = await db
            .Hidings.AsNoTracking()
            .Where(h => h.Which.ContributionId == contribution && h.ShownAgainAt == null)
            .Select(h => new HiddenRow(h.Id, h.Which.CommentId, h.Which.ReplyId))
            .ToListAsync();
        var names = await NamesAsync([report.AboutPersonId, report.ByPersonId, report.AnsweredById]);
        return new ModerationPage(here, report, clock.Today())
        {
            Text = these is { AreHere: true } ? these.Words.Text : null,
            WordsUrl = these?.Url,
            HiddenId = hidings.FirstOrDefault(h => h.CommentId == report.Which?.CommentId && h.ReplyId == report.Which?.ReplyId)?.Id,
            About = report.Which is null && report.AboutPersonId is { } about ? names.GetValueOrDefault(about) : null,
            ToldBy = report.MayAskMe ? names.GetValueOrDefault(report.ByPersonId) : null,
            AnsweredBy = report.AnsweredById is { } by ? names.GetValueOrDefault(by) : null,
        };
    }

    public async Task<HiddenPage> HiddenAsync(ProjectPlace here, HiddenWords hiding)
    {
        var names = await NamesAsync([hiding.ByPersonId, hiding.AnsweredById]);
        var said = hiding.Which.ContributionId;
        var number = await db.Contributions.Where(c => c.Id == said).Select(c => c.Number).SingleAsync();
        return new HiddenPage(here, hiding, SaidLinks.Said(here.Slug, number), viewer.PersonId!.Value)
        {
            By = names.GetValueOrDefault(hiding.ByPersonId),
            AnsweredBy = hiding.AnsweredById is { } by ? names.GetValueOrDefault(by) : null,
        };
    }

    private Task<Dictionary<int, string>> NamesAsync(int?[] ids) =>
        db.People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
}
