using CoProduce.Domain.Contributions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Conversations.Search;

public class FindTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Somebody_finds_what_they_may_read_and_nothing_else()
    {
        var (mine, other) = (await app.ProjectAsync(), await app.ProjectAsync());
        var (me, them) = (await app.MemberAsync(mine), await app.MemberAsync(other));
        await app.ContributionAsync(mine, me, "The hydrotherapy pool is cold.");
        await app.ContributionAsync(other, them, "The hydrotherapy pool is closed.");
        await app.ContributionAsync(mine, await app.MemberAsync(mine), "Hydrotherapy scared her.", audience: Audience.ForumAndReplier);
        var browser = await app.SignedInAsync(me);

        await browser.OpenAsync("/find?Words=hydrotherapy%20pools");

        Assert.Contains("The hydrotherapy pool is cold.", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("closed", browser.Page.QuerySelector("#found")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await browser.OpenAsync("/find?Words=scared");
        Assert.Contains("Nothing fits that", browser.Text, StringComparison.Ordinal);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/find?Words=hydrotherapy");
        Assert.Equal(3, staff.Page.QuerySelectorAll("article").Length);
    }

    [Fact]
    public async Task A_search_can_be_narrowed_and_goes_on_page_by_page_in_three_queries()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        for (var i = 0; i < 25; i++)
        {
            await app.ContributionAsync(project, me, $"Swings {i}.", i % 2 == 0 ? ContributionKind.Idea : ContributionKind.Works);
        }

        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync($"/find?Words=swings&Project={project.Slug}");
        using (var counter = new CommandCounter(project.Slug))
        {
            await browser.OpenAsync($"/find?Words=swings&Project={project.Slug}");
            Assert.InRange(counter.Commands, 1, 3);
        }

        Assert.Equal(20, browser.Page.QuerySelectorAll("article").Length);
        await browser.OpenAsync(browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(5, browser.Page.QuerySelectorAll("article").Length);
        await browser.OpenAsync(
            $"/find?Words=swings&Project={project.Slug}&Kind=Works&Answered=false&Group=LivedExperience&Stage=Understand"
        );
        Assert.Equal(12, browser.Page.QuerySelectorAll("article").Length);
        await browser.OpenAsync($"/find?Words=swings&Project={project.Slug}&Group=Professionals");
        Assert.Contains("Nothing fits that", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a AND (b OR")]
    [InlineData("Marks : x1 NEAR(")]
    [InlineData("* ^ - 'x' \\")]
    [InlineData("Kind=nonsense")]
    public async Task No_words_break_the_search(string words)
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));

        await browser.OpenAsync($"/find?Words={Uri.EscapeDataString(words)}&Kind={Uri.EscapeDataString(words)}");

        Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
    }
}
