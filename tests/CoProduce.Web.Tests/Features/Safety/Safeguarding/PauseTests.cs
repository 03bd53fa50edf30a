using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Safety.Safeguarding;

public class PauseTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task In_a_paused_project_everyone_can_read_and_nobody_can_add_until_it_goes_on()
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.JoinAsync(project, person);
        var number = await app.ContributionAsync(project, person);
        var lead = await app.SignedInAsync(await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        var parent = await app.SignedInAsync(person);
        await parent.OpenAsync($"{project.Url}/stages/understand/speak");

        await lead.OpenAsync("/safeguarding/pauses");
        await lead.SubmitAsync("pause");
        Assert.Contains("Choose a project", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("pause", ("Form.ProjectId", $"{project.Id}"));

        await parent.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour with no music, please."));
        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("This project is paused for now", parent.Text, StringComparison.Ordinal);
        Assert.Contains("A quiet hour with no music, please.", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync(project.Url);
        Assert.Contains("This project is paused for now", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/said/1/withdraw");
        await parent.SubmitAsync("withdraw");
        Assert.Equal(HttpStatusCode.OK, parent.Status);

        await lead.SubmitAsync($"end-{project.Id}");
        await parent.OpenAsync($"{project.Url}/stages/understand/speak");
        await parent.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour with no music, please."));
        Assert.Equal(HttpStatusCode.OK, parent.Status);
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == person.Id && n.Page == project.Url)));
        Assert.True(await app.InDatabaseAsync(db => db.Contributions.AnyAsync(c => c.ProjectId == project.Id && c.WithdrawnAt == null)));
    }

    [Fact]
    public async Task Nobody_loses_the_days_of_a_pause_the_decision_waits_and_everyone_asked_is_told_the_new_day_once()
    {
        var (project, person) = (await app.ProjectAsync(StageKey.Design), await app.PersonAsync());
        await app.JoinAsync(project, person);
        var closes = await OpenAsync(project, days: 8);
        var url = $"{project.Url}/decisions/1";
        var leads = await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead);
        app.Clock.Move(TimeSpan.FromDays(5));
        var lead = await app.SignedInAsync(leads);
        await lead.OpenAsync("/safeguarding/pauses");
        await lead.SubmitAsync("pause", ("Form.ProjectId", $"{project.Id}"));

        foreach (var hours in new[] { 48, 60 })
        {
            app.Clock.Move(TimeSpan.FromHours(hours));
            await LookAtDecisionsAsync();
            var visitor = app.Visitor();
            await visitor.OpenAsync(url);
            Assert.Contains("No day is lost", visitor.Text, StringComparison.Ordinal);
            await visitor.OpenAsync($"/decisions?project={project.Slug}");
            Assert.Contains("Paused. It does not close for now", visitor.Text, StringComparison.Ordinal);
        }

        var parent = await app.SignedInAsync(person);
        await parent.OpenAsync(url);
        Assert.Contains("This project is paused for now", parent.Text, StringComparison.Ordinal);
        Assert.Null(parent.Page.QuerySelector("#position"));
        Assert.Equal(0, await ToldAsync(person, url));
        Assert.Equal(
            DecisionOutcome.Open,
            await app.InDatabaseAsync(db => db.Decisions.Where(d => d.ProjectId == project.Id).Select(d => d.Outcome).SingleAsync())
        );

        lead = await app.SignedInAsync(leads);
        await lead.OpenAsync("/safeguarding/pauses");
        await lead.SubmitAsync($"end-{project.Id}");
        await lead.OpenAsync("/safeguarding/pauses");
        await LookAtDecisionsAsync();

        var given = await app.InDatabaseAsync(db =>
            db.Decisions.Where(d => d.ProjectId == project.Id).Select(d => d.ClosesAt).SingleAsync()
        );
        Assert.Equal(closes.AddDays(5), given);
        Assert.Equal(1, await ToldAsync(person, url));
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == person.Id && n.Text.Contains(given.Day()))));
        await parent.OpenAsync(url);
        Assert.Contains("we gave 5 days back", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", "Agree"),
            ("Form.Answers[0].Reason", ""),
            ("Form.Answers[1].Stance", "Abstain"),
            ("Form.Answers[1].Reason", "")
        );
        Assert.Contains("Your answer is saved", parent.Text, StringComparison.Ordinal);
    }

    private Task<DateTime> OpenAsync(TestProject project, int days) =>
        app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var voters = await db.Participants.Include(p => p.Person).Where(p => p.ProjectId == project.Id).ToListAsync();
            var closes = app.Clock.Now.AddDays(days);
            db.Add(
                new Decision(
                    1,
                    stage,
                    true,
                    new Decision.DecisionDraft("Which?", "Now.", "", "", Mandate.Shared, closes, [new("A", ""), new("B", "")]),
                    voters.Select(p => new Voter(p)),
                    app.Clock.Now
                )
            );
            await db.SaveChangesAsync();
            return closes;
        });

    private Task<int> ToldAsync(TestPerson person, string page) =>
        app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == person.Id && n.Page == page));

    private async Task LookAtDecisionsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DecisionClosing>().CloseDueAsync();
        await scope.ServiceProvider.GetRequiredService<DecisionClosing>().RemindAsync();
    }
}
