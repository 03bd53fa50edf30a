using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    private static readonly string[] CameToTheFirst = ["Amina K", "Beth R", "Dawn P", "Hamish T", "Owen D"];

    /// <summary>A session is over, and everyone can read what came of it.</summary>
    public async Task SumUpSessionAsync(Session session)
    {
        var summary = new SessionSummary(session, session.EndsAt);
        summary.Write(
            new SessionSummary.Words(
                "The draw is easy to follow. Two families asked how need is counted before names go in.",
                "Who may watch the draw?\nHow are those who watch chosen?",
                [
                    Takes("Owen D", "Write one page about how need is counted", -6),
                    Takes("Dawn P", "Ask two families to watch the first draw", 12),
                ],
                "The first real draw is at the library. You all get the date and the page before."
            )
        );
        summary.Publish(session.EndsAt.AddDays(2));
        foreach (var thing in summary.HandOver())
        {
            var work = new AgreedAction(await db.NextNumberAsync(project.Id, NumberOf.Action), session, thing, session.EndsAt.AddDays(2));
            db.Add(work);
            if (work.Due < forum.Now.ForumDay())
            {
                work.MarkDone("Two family members watch the first draw.", forum.DaysAgo(13));
            }
        }

        db.Add(summary);
        db.AddRange(CameToTheFirst.Select(name => new Attendance(session, _table[name], HowKnown.Tapped, session.StartsAt)));
        await db.SaveChangesAsync();
    }

    private SummaryAction.Draft Takes(string who, string what, int dueDaysAgo) =>
        new(what, _table[who].Id, who, forum.DaysAgo(dueDaysAgo).ForumDay());
}
