using CoProduce.Domain.Calendar;
using CoProduce.Domain.Complaints;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Moderation;
using CoProduce.Domain.People;

namespace CoProduce.Sample.Telling;

/// <summary>When somebody did not keep to the working agreement, and what came of it.</summary>
public partial class ProjectStory
{
    /// <summary>A comment is hidden; its author asks, and another person looks again.</summary>
    public async Task HideAsync(
        string key,
        string who,
        string by,
        string lookedAgain,
        int daysAgo,
        string text,
        string why,
        string appeal,
        string answer
    )
    {
        var comment = new Comment(_said[key], _table[who], text, NameShown.FirstName, forum.DaysAgo(daysAgo, 20));
        db.Add(comment);
        await db.SaveChangesAsync();
        var (at, author) = (forum.DaysAgo(daysAgo - 1), forum[who].Id);
        var hiding = new HiddenWords(
            project.Id,
            new WhichWords(_said[key].Id, commentId: comment.Id),
            comment,
            new HiddenWords.Because(forum[by].Id, author, ReportReason.Hurtful, why),
            at
        );
        hiding.AskAgain(appeal, author, at.AddDays(1), at.ForumDay().AddDays(15));
        hiding.LookAgain(false, answer, forum[lookedAgain].Id, at.AddDays(3));
        db.Add(hiding);
        await db.SaveChangesAsync();
    }

    public async Task ComplainAsync(string by, string answeredBy, int daysAgo, string words, string answer)
    {
        var complaint = new DataComplaint(words, forum[by].Id, null, forum.DaysAgo(daysAgo));
        complaint.Acknowledge(forum[answeredBy].Id, forum.DaysAgo(daysAgo - 1));
        complaint.Reply(answer, forum[answeredBy].Id, forum.DaysAgo(daysAgo - 6));
        db.Add(complaint);
        await db.SaveChangesAsync();
    }

    public async Task TellOfBehaviourAsync(string by, int daysAgo, int dueInDays, string words)
    {
        var told = new ConductReport.Complaint(ReportReason.NotAsAgreed, words, MayAskMe: true);
        db.Add(new ConductReport(project.Id, told, forum[by].Id, forum.DaysAgo(daysAgo), forum.Now.ForumDay().AddDays(dueInDays)));
        await db.SaveChangesAsync();
    }
}
