using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

/// <summary>What people do about a sign or a warning.</summary>
public class DoingTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_plan_for_a_red_sign_is_written_by_the_project_and_agreed_by_the_lead_for_families()
    {
        var (project, lead) = await RedAsync();
        var professional = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, "Owen D", coLead: true));
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("There is no plan for this yet.", lead.Text, StringComparison.Ordinal);

        await professional.OpenAsync($"{project.Url}/health/plans/questionsanswered");
        await professional.SubmitAsync("plan", ("Form.Text", "We answer on Fridays."), ("Form.ReviewOn", "2020-01-01"));
        Assert.Equal(HttpStatusCode.BadRequest, professional.Status);
        Assert.Contains("still to come", professional.Text, StringComparison.Ordinal);
        await professional.SubmitAsync("plan", ("Form.Text", "We answer on Fridays."), ("Form.ReviewOn", Day(30)));
        Assert.Contains("The lead for families has not agreed to it yet.", professional.Text, StringComparison.Ordinal);
        Assert.Null(professional.Page.GetElementById("agree-questionsanswered"));

        await lead.OpenAsync($"{project.Url}/health");
        await lead.SubmitAsync("agree-questionsanswered");
        Assert.Contains("The plan: We answer on Fridays.", lead.Text, StringComparison.Ordinal);
        Assert.Contains("The lead for families agrees.", lead.Text, StringComparison.Ordinal);

        await SnapshotAsync();
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/health");
        Assert.Contains("The plan: We answer on Fridays.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Owen D", visitor.Page.QuerySelector("#questionsanswered")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_is_put_aside_with_a_reason_that_everyone_inside_reads()
    {
        var (project, lead) = await RedAsync();
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("3 questions have waited more than 5 working days.", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/health/later/QuestionsOpen");
        await lead.SubmitAsync("later", ("Form.Until", Day(60)));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Say why it can wait.", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("later", ("Form.Until", Day(60)), ("Form.Reason", "The lawyer is away."));
        Assert.Contains("28 days at most", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("later", ("Form.Until", Day(10)), ("Form.Reason", "The lawyer is away."));
        Assert.DoesNotContain("3 questions have waited", lead.Text, StringComparison.Ordinal);

        await SnapshotAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await parent.OpenAsync($"{project.Url}/health");
        Assert.Contains("“Questions wait”: The lawyer is away.", parent.Text, StringComparison.Ordinal);
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/health");
        Assert.DoesNotContain("The lawyer is away.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiet_time_is_announced_ahead_and_is_no_silence()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("Families have had no news for", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/health/quiet");
        await lead.SubmitAsync("quiet", ("Form.From", Day(3)), ("Form.To", Day(9)), ("Form.Why", "Half term."));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("at least 14 days ahead", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("quiet", ("Form.From", Day(14)), ("Form.To", Day(20)), ("Form.Why", "Half term."));
        Assert.Contains("Half term.", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_opens_to_what_it_stands_on_as_far_as_the_reader_may_see()
    {
        var (project, lead) = await RedAsync();
        var visitor = app.Visitor();
        foreach (var sign in CoProduce.Domain.Health.Indicators.All)
        {
            await lead.OpenAsync($"{project.Url}/health/signs/{CoProduce.Domain.Health.Indicators.Key(sign)}");
            Assert.Equal(HttpStatusCode.OK, lead.Status);
        }

        await lead.OpenAsync($"{project.Url}/health/signs/questionsanswered");
        Assert.NotNull(lead.Page.QuerySelector($"main a[href='{project.Url}/said/1']"));
        await visitor.OpenAsync($"{project.Url}/health/signs/questionsanswered");
        Assert.Contains("Open questions are for the people of the project.", visitor.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{project.Url}/health/signs/everystage");
        Assert.Contains("Too few people to show how many spoke", lead.Text, StringComparison.Ordinal);
        await visitor.OpenAsync($"{project.Url}/health/signs/nothing-like-it");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    /// <summary>A project in which three questions have waited for six weeks.</summary>
    private async Task<(TestProject Project, Browser Lead)> RedAsync()
    {
        var project = await app.ProjectAsync(StageKey.Understand);
        var lead = await app.MemberAsync(project, name: "Dawn P", coLead: true);
        for (var i = 0; i < 3; i++)
        {
            await app.ContributionAsync(project, lead, $"When {i}?", ContributionKind.Question);
        }

        var asked = app.Clock.Now.AddDays(-42);
        await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.SaidAt, asked))
        );
        return (project, await app.SignedInAsync(lead));
    }

    private string Day(int ahead) => $"{app.Clock.Now.AddDays(ahead):yyyy-MM-dd}";

    private async Task SnapshotAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SnapshotJob>().RunAsync(CancellationToken.None);
    }
}
