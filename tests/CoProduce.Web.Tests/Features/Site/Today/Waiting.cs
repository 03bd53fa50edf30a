using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Pulses;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>What somebody finds in their list, and the things that come to stand there.</summary>
internal static class Waiting
{
    /// <summary>The lines of one kind, as somebody reads them.</summary>
    public static async Task<string[]> ToDosAsync(this CoProduceApp app, TestPerson who, ToDoKind kind)
    {
        var browser = await app.SignedInAsync(who);
        await browser.OpenAsync($"/to-do?kind={kind}");
        return Lines(browser);
    }

    public static string[] Lines(Browser browser) =>
        [
            .. browser
                .Page.QuerySelectorAll(".cp-todo")
                .Select(line => string.Join(' ', line.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        ];

    public static Task<Session> SessionAsync(this CoProduceApp app, TestProject project, int inDays, string title = "Tea") =>
        app.InDatabaseAsync(async db =>
        {
            var at = app.Clock.Now.AddDays(inDays);
            var session = new Session(
                1 + await db.Sessions.CountAsync(s => s.ProjectId == project.Id),
                project.Id,
                new Session.Plan(title, "Talk.", SessionForm.InPerson, at, at.AddHours(2), "Hall", null, null)
            );
            db.Add(session);
            await db.SaveChangesAsync();
            return session;
        });

    public static Task<Decision> DecisionAsync(this CoProduceApp app, TestProject project, params TestPerson[] asked) =>
        app.InDatabaseAsync(async db =>
        {
            var ids = asked.Select(a => a.Id).ToList();
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var voters = await db.Participants.Where(p => p.ProjectId == project.Id && ids.Contains(p.PersonId)).ToListAsync();
            var decision = new Decision(
                1,
                stage,
                true,
                new Decision.DecisionDraft(
                    "Which day?",
                    "Now.",
                    "",
                    "",
                    Mandate.Shared,
                    app.Clock.Now.AddDays(14),
                    [new("A", ""), new("B", "")]
                ),
                voters.Select(v => new Voter(v)),
                app.Clock.Now
            );
            db.Add(decision);
            await db.SaveChangesAsync();
            return decision;
        });

    /// <summary>Somebody is asked from now on how it feels to take part.</summary>
    public static Task<int> AskedNowAsync(this CoProduceApp app, TestProject project, TestPerson who) =>
        app.SaveAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var pulse = Pulse.OfStage(1, stage, false, Pulse.FewestDays, app.Clock.Now);
            db.Add(pulse);
            await db.SaveChangesAsync();
            db.Add(new PulseInvitation(pulse.Id, who.Id, Side.LivedExperience));
        });

    public static Task<int> SaveAsync(this CoProduceApp app, Func<Data.CoProduceDbContext, Task> change) =>
        app.InDatabaseAsync(async db =>
        {
            await change(db);
            return await db.SaveChangesAsync();
        });

    public static Task<Participant> SeatAsync(this Data.CoProduceDbContext db, TestProject project, TestPerson who) =>
        db.Participants.Include(p => p.Person).SingleAsync(p => p.ProjectId == project.Id && p.PersonId == who.Id);

    public static Task<int> PauseAsync(this CoProduceApp app, TestProject project) =>
        app.SaveAsync(async db =>
            db.Add(new Domain.AccountRecovery.ProjectPause(project.Id, await db.People.Select(p => p.Id).FirstAsync(), app.Clock.Now))
        );
}
