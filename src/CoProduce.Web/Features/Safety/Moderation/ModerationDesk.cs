using CoProduce.Data;
using CoProduce.Data.Audit;
using CoProduce.Data.Queries;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Moderation;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using CoProduce.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>Takes in reports, hides words and shows them again, and lets those know who have to.</summary>
public class ModerationDesk(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    public const string NeedsYou = "Something was reported in a project you run";

    /// <summary>Keeps a report. Those who run the project are told, never the one it is about.</summary>
    public async Task<ConductReport> TellAsync(ProjectPlace here, ConductReport.Complaint told, int byPersonId)
    {
        var report = new ConductReport(here.Id, told, byPersonId, clock.Now(), await DueOnAsync());
        db.Add(report);
        await db.SaveChangesAsync();
        await post.TellAsync(
            await WhoSeesToAsync(here.Id, [byPersonId, told.AboutPersonId]),
            NeedsYou,
            ModerationLinks.Report(here.Slug, report.Id)
        );
        await db.SaveChangesAsync();
        return report;
    }

    /// <summary>Hides the words with what is saved next, and tells their author why.</summary>
    public async Task<HiddenWords> HideAsync(ProjectPlace here, TheseWords these, HiddenWords.Because because)
    {
        var hiding = new HiddenWords(here.Id, these.Which, these.Words, because, clock.Now());
        db.Add(hiding);
        db.Note(AuditEvent.WordsHidden, project: here.Id);
        await db.SaveChangesAsync();
        await post.TellAsync(
            [these.AuthorPersonId],
            "Words of yours are hidden for now. You can read why",
            ModerationLinks.Hidden(here.Slug, hiding.Id)
        );
        return hiding;
    }

    public async Task AskAgainAsync(ProjectPlace here, HiddenWords hiding, string why, int personId)
    {
        hiding.AskAgain(why, personId, clock.Now(), await DueOnAsync());
        await post.TellAsync(
            await WhoSeesToAsync(here.Id, [hiding.ByPersonId, hiding.AuthorPersonId]),
            "Somebody asks you to look again at words that were hidden",
            ModerationLinks.Hidden(here.Slug, hiding.Id)
        );
    }

    /// <summary>Puts the words back with what is saved next.</summary>
    public async Task<TheseWords> PutBackAsync(HiddenWords hiding)
    {
        var these = await db.SetAsideAsync(hiding.Which);
        these.Words.PutBack(hiding.AsTheyWere());
        db.Note(AuditEvent.WordsShownAgain, project: hiding.ProjectId);
        return these;
    }

    /// <summary>Those who run the project or, when nobody is left there, forum staff.</summary>
    private async Task<List<int>> WhoSeesToAsync(int projectId, int?[] except)
    {
        var running = await db.WhoRun(projectId).Where(p => !except.Contains(p.PersonId)).Select(p => p.PersonId).ToListAsync();
        return running.Count > 0 ? running : [.. (await db.StaffAsync()).Where(id => !except.Contains(id))];
    }

    private async Task<DateOnly> DueOnAsync() => (await db.CalendarAsync()).After(clock.Today(), ConductReport.AnsweredInWorkingDays);
}
