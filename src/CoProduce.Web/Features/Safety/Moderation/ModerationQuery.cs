using CoProduce.Data;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Reads one report, with what it is about.</summary>
public class ModerationQuery(CoProduceDbContext db, TimeProvider clock)
{
    public async Task<ModerationPage> RunAsync(ProjectPlace here, ConductReport report, SettleReportForm? typed = null)
    {
        var reported = report.Which is { } which ? await WordsAsync(here, which) : null;
        var names = await db.NamesAsync([report.AboutPersonId, report.ByPersonId, report.AnsweredById]);
        string? Name(int? id) => id is { } known ? names.GetValueOrDefault(known) : null;
        return new ModerationPage(
            here,
            report.At,
            reported is null ? "How somebody behaved" : report.Reason.Words(),
            reported,
            report.Words,
            new ReportPeople(
                report.MayAskMe ? Name(report.ByPersonId) : null,
                reported is null ? Name(report.AboutPersonId) : null,
                Name(report.AnsweredById),
                report.AnsweredAt,
                report.DueOn,
                report.DueOn < clock.Today()
            ),
            report.IsAnswered ? new ReportSettled(report.Outcome!.Value, report.Answer) : null,
            report.IsAnswered
                ? null
                : new ReportSettling(
                    ModerationLinks.Settle(here.Slug, report.Id),
                    reported is not null,
                    reported?.Text is not null,
                    typed ?? new SettleReportForm()
                )
        );
    }

    private async Task<ReportedWords> WordsAsync(ProjectPlace here, WhichWords which)
    {
        var these = await db.SetAsideAsync(which);
        var hidden = await db
            .Hidings.AsNoTracking()
            .Where(h => h.Which.ContributionId == which.ContributionId && h.ShownAgainAt == null)
            .Select(h => new HiddenRow(h.Id, h.Which.CommentId, h.Which.ReplyId))
            .ToListAsync();
        var at = hidden.FirstOrDefault(h => h.CommentId == which.CommentId && h.ReplyId == which.ReplyId);
        return new ReportedWords(
            these.AreHere ? these.Words.Text : null,
            these.Url,
            at is null ? null : ModerationLinks.Hidden(here.Slug, at.Id)
        );
    }
}
