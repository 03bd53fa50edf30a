using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    /// <summary>A session with everything that helps people to come: the way there, papers, who runs it, ways without coming, and a second
    /// time.</summary>
    public async Task PlannedInFullAsync(Session session)
    {
        var plan = new Session.Plan(
            session.Title,
            session.Purpose,
            session.Form,
            session.StartsAt,
            session.EndsAt,
            session.Place,
            session.JoiningLink,
            session.Help
        )
        {
            GettingThere = "Buses 7 and 12 stop at the door. Parking is behind. The door is step-free: ring, and somebody comes.",
            WithoutComing = "Ring Ruth at the forum the week before, or write on the project page until the day after.",
            Stage = StageKey.Deliver,
            RunByParticipantId = _table["Dawn P"].Id,
            ArrangedByPersonId = forum["Sam Y"].Id,
            PlannedAt = session.StartsAt.AddDays(-30),
            IsByFamiliesLead = true,
        };
        session.Change(plan);
        var morning = session.StartsAt.AddDays(1).AddHours(-9);
        var second = new Session(
            await db.NextNumberAsync(project.Id, NumberOf.Session),
            project.Id,
            plan with
            {
                StartsAt = morning,
                EndsAt = morning.AddMinutes(90),
            },
            session
        );
        db.Add(second);
        await db.SaveChangesAsync();
        db.AddRange(
            new Rsvp(second, forum["Eleri M"].Id, RsvpAnswer.Coming, forum.DaysAgo(4)),
            new SessionPaper(
                session,
                0,
                "How the draw works, on one page",
                "Every family who asked in time is in the draw.\n\nTwo families watch. "
                    + "They see each name go in.\n\nThe places are given out one after the other, until there are "
                    + "none left.\n\nWhoever gets no place this time goes first next time.",
                null,
                session.StartsAt.AddDays(-20)
            ),
            new SessionPaper(
                session,
                1,
                "The new form",
                null,
                "https://northmere.example.org/short-breaks/form",
                session.StartsAt.AddDays(-20)
            )
        );
        await db.SaveChangesAsync();
    }
}
