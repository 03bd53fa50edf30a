using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Projects.Register;

/// <summary>A project that has finished is read. What is still owed there is done; nothing else is.</summary>
public sealed class FinishedTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Why = "This project has finished, so nothing new can be added.";

    private static readonly string[] StillDone =
    [
        "projects/{slug}/actions/{number:int}/done",
        "projects/{slug}/grounds/outcomes/{id:int}",
        "projects/{slug}/pulses/{number:int}",
        "projects/{slug}/pulses/{number:int}/change",
        "projects/{slug}/said/{number:int}/judge",
        "projects/{slug}/said/{number:int}/links/{id:int}/confirm",
        "projects/{slug}/said/{number:int}/links/{id:int}/dispute",
        "projects/{slug}/said/{number:int}/reply",
        "projects/{slug}/said/{number:int}/reuse/{id:int}",
        "projects/{slug}/sessions/{number:int}/my-needs/{need:int}/met",
        "projects/{slug}/sessions/{number:int}/payment/answer",
        "projects/{slug}/sessions/{number:int}/payment/thanks",
    ];

    private async Task<(TestProject Project, Browser Lead, Browser Staff, string Said)> FinishedAsync(params string[] open)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var person = await app.MemberAsync(project, Hat.Professional, coLead: true);
        var said = await app.ContributionAsync(project, person);
        var (lead, staff) = (await app.SignedInAsync(person), await app.SignedInAsync(await app.StaffAsync()));
        await (open is ["people"] ? staff : lead).OpenAsync($"{project.Url}/{(open is ["people"] ? "people/add" : open[0])}");
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ProjectState.Archived))
        );
        return (project, lead, staff, $"{project.Url}/said/{said}");
    }

    [Theory]
    [InlineData("sessions/new")]
    [InlineData("agreement/new")]
    [InlineData("edit")]
    [InlineData("stages/design/news")]
    [InlineData("stages/design/speak")]
    public async Task Nothing_new_is_planned_worded_or_told_in_it_even_from_a_page_that_was_open(string page)
    {
        var (project, lead, _, _) = await FinishedAsync(page);
        await lead.SubmitAsync(lead.Page.QuerySelector("main form[method=post]")!.Id!);

        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains(Why, lead.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Sessions.AnyAsync(s => s.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Nobody_is_added_to_it()
    {
        var (project, _, staff, _) = await FinishedAsync("people");
        await staff.SubmitAsync(staff.Page.QuerySelector("main form[method=post]")!.Id!, ("Form.Email", "new@example.org"));

        Assert.Contains(Why, staff.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id)));
    }

    [Fact]
    public async Task People_still_take_their_words_back()
    {
        var (project, lead, _, said) = await FinishedAsync("stages/design");
        await lead.OpenAsync($"{said}/withdraw");
        await lead.SubmitAsync("withdraw");
        Assert.True(await app.InDatabaseAsync(db => db.Contributions.AnyAsync(c => c.ProjectId == project.Id && c.WithdrawnAt != null)));
    }

    [Theory]
    [InlineData("sessions/new")]
    [InlineData("agreement/new")]
    [InlineData("stages/design/speak")]
    public async Task A_form_that_could_not_be_sent_says_why_instead_of_opening(string page)
    {
        var (project, lead, _, _) = await FinishedAsync("stages/design");
        await lead.OpenAsync($"{project.Url}/{page}");

        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains(Why, lead.Text, StringComparison.Ordinal);
        Assert.Equal(project.Url, lead.Page.QuerySelector("main a.cp-button")!.GetAttribute("href"));
    }

    [Fact]
    public void What_is_still_done_in_it_is_a_short_list()
    {
        var done = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<WhenFinishedAttribute>() is not null)
            .Select(e => e.RoutePattern.RawText!);

        Assert.Equal(StillDone, done.Distinct().Order(StringComparer.Ordinal));
    }
}
