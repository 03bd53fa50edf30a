using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Sample.Telling;

/// <summary>A session that is on at the very moment the forum is made, with the code on its wall.</summary>
public partial class ProjectStory
{
    private const string CodeOnTheWall = "KTRWMP";

    private static readonly string[] SaidInTheRoom = ["check-amina", "check-sky", "check-owen"];

    public async Task LiveAsync()
    {
        // People plan by the minute.
        var now = forum.Now.AddTicks(-(forum.Now.Ticks % TimeSpan.TicksPerMinute));
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

    private async Task CodeAsync(LiveRoom room)
    {
        var code = new SessionCode(room, CodeOnTheWall, forum["Sam Y"].Id, room.OpenedAt);
        code.LetGuests(true, forum["Sam Y"].Id);
        db.Add(code);
        await db.SaveChangesAsync();
    }
}
