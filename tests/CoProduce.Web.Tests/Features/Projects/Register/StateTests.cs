using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Register;

/// <summary>What a project, a stage or a decision has come to is asked before anything is changed, through whichever form.</summary>
public class StateTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_question_that_people_were_asked_does_not_become_one_that_was_decided_elsewhere()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        foreach (var name in new[] { "Amina K", "Chidi O", "Eleri M" })
        {
            await app.MemberAsync(project, name: name);
        }

        await app.MemberAsync(project, Hat.Professional);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/new");
        await staff.SubmitAsync(
            "decision",
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", nameof(Mandate.Shared)),
            ("Form.ClosesOn", $"{app.Clock.Now.AddDays(10):yyyy-MM-dd}"),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[1].Title", "First to phone")
        );
        await staff.OpenAsync($"{project.Url}/decisions/1/edit");

        await staff.SubmitAsync("decision", ("Form.Mandate", nameof(Mandate.Informed)), ("Form.Background", "The council has decided."));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("People were asked to decide this, so it stays theirs", staff.Text, StringComparison.Ordinal);
        Assert.Contains("The council has decided.", staff.Page.Source.Text, StringComparison.Ordinal);
        Assert.Equal(
            (Mandate.Shared, DecisionOutcome.Open),
            await app.InDatabaseAsync(async db =>
            {
                var decision = await db.Decisions.SingleAsync(d => d.ProjectId == project.Id);
                return (decision.Mandate, decision.Outcome);
            })
        );
    }

    [Fact]
    public async Task A_project_with_a_stage_that_was_opened_again_is_not_archived()
    {
        var project = await app.ProjectAsync(StageKey.Review);
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await app.InDatabaseAsync(async db =>
        {
            var stages = await db.Stages.Where(s => s.ProjectId == project.Id).ToListAsync();
            stages.ForEach(s => db.Entry(s).Property(x => x.State).CurrentValue = StageState.Closed);
            db.Entry(stages.Single(s => s.Key == StageKey.Understand)).Property(s => s.State).CurrentValue = StageState.Open;
            return await db.SaveChangesAsync();
        });
        await staff.OpenAsync($"{project.Url}/edit");

        Assert.Equal(HttpStatusCode.Conflict, await staff.PostAsync($"{project.Url}/archive"));

        Assert.Equal(
            ProjectState.Published,
            await app.InDatabaseAsync(db => db.Projects.Where(p => p.Id == project.Id).Select(p => p.State).SingleAsync())
        );
        await lead.OpenAsync(project.Url);
        Assert.Equal(HttpStatusCode.OK, lead.Status);
    }

    [Fact]
    public async Task A_project_that_has_finished_does_not_ask_me_to_say_something()
    {
        var project = await app.ProjectAsync();
        var mine = await app.SignedInAsync(await app.MemberAsync(project));
        await mine.OpenAsync($"{project.Url}/stages/understand");
        var speak = $"a[href^='{project.Url}/stages/understand/speak']";
        Assert.NotNull(mine.Page.QuerySelector(speak));
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ProjectState.Archived))
        );

        foreach (var page in new[] { "", "/stages/understand" })
        {
            await mine.OpenAsync(project.Url + page);
            Assert.Null(mine.Page.QuerySelector(speak));
            Assert.Null(mine.Page.QuerySelector($"form[action^='{project.Url}/stages/understand/speak']"));
        }
    }
}
