using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Projects.Stages;

public class StagePageTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_visitor_reads_what_happens_but_not_what_people_said()
    {
        var project = await app.ProjectAsync();
        await app.ContributionAsync(project, await app.MemberAsync(project), "The club lets him be himself.");
        var browser = app.Visitor();

        await browser.OpenAsync($"{project.Url}/stages/understand");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("We are listening.", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("be himself", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_reads_what_others_said_and_filters_it()
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project);
        await app.ContributionAsync(project, parent, "The club lets him be himself.");
        await app.ContributionAsync(project, parent, "Why only on Saturdays?", ContributionKind.Question);
        var browser = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, "Dan W"));

        await browser.OpenAsync($"{project.Url}/stages/understand");
        Assert.Contains("be himself", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync($"{project.Url}/stages/understand?kind=Question");

        Assert.Contains("Why only on Saturdays?", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("be himself", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_to_the_forum_alone_is_not_listed()
    {
        var project = await app.ProjectAsync();
        await app.ContributionAsync(
            project,
            await app.MemberAsync(project),
            "A private worry.",
            ContributionKind.Concern,
            Audience.ForumAndReplier
        );
        var browser = await app.SignedInAsync(await app.MemberAsync(project, name: "Cara P"));

        await browser.OpenAsync($"{project.Url}/stages/understand");

        Assert.DoesNotContain("A private worry.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_go_on_to_an_older_page()
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project);
        for (var i = 1; i <= 21; i++)
        {
            await app.ContributionAsync(project, parent, $"Thing number {i}.");
        }

        var browser = await app.SignedInAsync(parent);
        await browser.OpenAsync($"{project.Url}/stages/understand");
        Assert.DoesNotContain("Thing number 1.", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Contains("Thing number 1.", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("Understand2")]
    public async Task An_unknown_stage_is_not_found(string key)
    {
        var browser = app.Visitor();
        await browser.OpenAsync($"{(await app.ProjectAsync()).Url}/stages/{key}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Every_stage_has_its_page()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.StaffAsync());
        foreach (var key in StageKeys.InOrder)
        {
            await browser.OpenAsync($"{project.Url}/stages/{key.Slug()}");
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
    }
}
