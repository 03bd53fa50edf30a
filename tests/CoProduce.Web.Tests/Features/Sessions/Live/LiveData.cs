using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Sessions.Live;

/// <summary>A session that is on, with the people in it.</summary>
public static class LiveData
{
    /// <summary>A session that starts in half an hour, its live page opened by whoever runs it.</summary>
    public static async Task<(TestProject Project, string Url, Browser Runs)> LiveAsync(
        this CoProduceApp app,
        StageKey stage = StageKey.Understand
    )
    {
        var project = await app.ProjectAsync(stage);
        var url = await app.PlanLiveAsync(project, TimeSpan.FromMinutes(30));
        var runs = await app.SignedInAsync(await app.MemberAsync(project, facilitator: true));
        await runs.OpenAsync(url);
        await runs.SubmitAsync("open");
        return (project, url, runs);
    }

    /// <summary>Somebody else who takes part, with the live page open.</summary>
    public static async Task<Browser> AtLiveAsync(
        this CoProduceApp app,
        TestProject project,
        string url,
        Hat hat = Hat.ParentCarer,
        bool coLead = false
    )
    {
        var member = await app.SignedInAsync(await app.MemberAsync(project, hat, coLead: coLead));
        await member.OpenAsync(url);
        return member;
    }

    public static Task<string> PlanLiveAsync(this CoProduceApp app, TestProject project, TimeSpan startsIn) =>
        app.InDatabaseAsync(async db =>
        {
            var starts = app.Clock.Now + startsIn;
            db.Add(
                new Session(
                    1,
                    project.Id,
                    new Session.Plan(
                        "Tea",
                        "Talk.",
                        SessionForm.Both,
                        starts,
                        starts.AddHours(2),
                        "Hall",
                        "https://meet.example.org/x",
                        null
                    )
                )
            );
            await db.SaveChangesAsync();
            return $"{project.Url}/sessions/1/live";
        });
}
