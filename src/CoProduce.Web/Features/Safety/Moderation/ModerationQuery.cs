using CoProduce.Data;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads one report, with what it is about.</summary>
public class ModerationQuery(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<ModerationPage> RunAsync(ProjectPlace here, ConductReport report)
    {
        var these = report.Which is { } which ? await db.SetAsideAsync(which) : null;
        var contribution = report.Which?.ContributionId;
        var hidings = await db
            .Hidings.AsNoTracking()
            .Where(h => h.Which.ContributionId == contribution && h.ShownAgainAt == null)
            .Select(h => new HiddenRow(h.Id, h.Which.CommentId, h.Which.ReplyId))
            .ToListAsync();
        var names = await db.NamesAsync([report.AboutPersonId, report.ByPersonId, report.AnsweredById]);
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
}
