using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Calendar;

/// <summary>Puts sessions at moments of a test's choice, in the past too.</summary>
internal static class SessionsToList
{
    public static Task<Session> SessionAsync(
        this CoProduceApp app,
        TestProject project,
        string title,
        DateTime startsAt,
        SessionForm form = SessionForm.Both,
        bool isCancelled = false
    ) =>
        app.InDatabaseAsync(async db =>
        {
            var number = await db.Sessions.CountAsync(s => s.ProjectId == project.Id) + 1;
            var session = new Session(
                number,
                project.Id,
                new Session.Plan(
                    title,
                    "Talk.",
                    form,
                    startsAt,
                    startsAt.AddHours(1),
                    "Northmere Library",
                    "https://meet.example.org/x",
                    null
                )
            );
            if (isCancelled)
            {
                session.Cancel(startsAt.AddDays(-1) < app.Clock.Now ? startsAt.AddDays(-1) : app.Clock.Now);
            }

            db.Add(session);
            await db.SaveChangesAsync();
            return session;
        });

    public static Task<int> SaysAsync(
        this CoProduceApp app,
        Session session,
        TestPerson person,
        RsvpAnswer answer,
        bool isPlaceFree = true
    ) =>
        app.InDatabaseAsync(db =>
        {
            db.Add(new Rsvp(session, person.Id, answer, app.Clock.Now, isPlaceFree));
            return db.SaveChangesAsync();
        });

    /// <summary>What stands under a heading, one text for each session.</summary>
    public static IReadOnlyList<string> Under(this Browser browser, string headingId) =>
        [
            .. browser
                .Page.QuerySelectorAll($"section[aria-labelledby={headingId}] li")
                .Select(li => string.Join(' ', li.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];
}
