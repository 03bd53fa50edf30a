using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>A session that is on at the very moment the sample forum is made.</summary>
public partial class SampleProject
{
    private static readonly string[] CameToTheFirst = ["Amina K", "Beth R", "Dawn P", "Hamish T", "Owen D"];
    private static readonly string[] SaidInTheRoom = ["check-amina", "check-sky", "check-owen"];

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
                work.MarkDone("Imani J and Hamish T watch the first draw.", forum.DaysAgo(13));
            }
        }

        db.Add(summary);
        db.AddRange(CameToTheFirst.Select(name => new Attendance(session, _table[name], HowKnown.Tapped, session.StartsAt)));
        await db.SaveChangesAsync();
    }

    private SummaryAction.Draft Takes(string who, string what, int dueDaysAgo) =>
        new(what, _table[who].Id, who, forum.DaysAgo(dueDaysAgo).ForumDay());

    public async Task LiveAsync()
    {
        var now = forum.Now;
        var session = await SessionAsync(
            now.AddMinutes(-20),
            "How is the quiet hour going?",
            "We hear from families and clubs, and choose what to put right first.",
            SessionForm.Both,
            "Northmere Library, ground floor",
            "https://meet.example.org/quiet-hour",
            "Come late or leave early. Camera off is fine.",
            "Amina K",
            "Beth R",
            "Dawn P",
            "Owen D",
            "Priya N"
        );
        var room = new LiveRoom(session, project.Stage(StageKey.Deliver), now.AddMinutes(-19));
        room.Ask("What should every club get right first?", ContributionKind.Idea, false);
        db.Add(room);
        await db.SaveChangesAsync();
        await CodeAsync(room);
        db.AddRange(SaidInTheRoom.Select(key => new SaidLive(room.Id, room.Round, _said[key])));
        db.AddRange(
            new[] { Side.LivedExperience, Side.Professionals, Side.LivedExperience, Side.Professionals, Side.Professionals }.Select(
                side => new Turn(room, side, now)
            )
        );
        await db.SaveChangesAsync();
        var agenda = await AgendaAsync(
            session,
            true,
            ("Amina K", "What works already", 10),
            ("Dawn P", "What is still too loud", 20),
            (null, "", 10),
            ("Owen D", "What clubs need from us", 15)
        );
        agenda.Step(true, null, now.AddMinutes(-19));
        agenda.Step(true, agenda.AtItemId, now.AddMinutes(-9));
        await db.SaveChangesAsync();
    }
}
