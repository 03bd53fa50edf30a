using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Conversations.Search;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
    [InlineData("ramp\0transport")]
    [InlineData("%")]
    [InlineData("🎉")]
    public async Task No_words_break_the_search(string words)
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));

        await browser.OpenAsync($"/find?Words={Uri.EscapeDataString(words)}&Kind={Uri.EscapeDataString(words)}");

        Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
    }

    [Fact]
    public async Task What_was_looked_for_is_marked_and_no_letter_is_cut_in_two()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        var long1 = string.Concat(Enumerable.Repeat("👩‍👩‍👧", 60));
        await app.ContributionAsync(project, me, $"{long1} The Łódź families’ hydro-pool {long1}");
        var browser = await app.SignedInAsync(me);

        await browser.OpenAsync("/find?Words=lodz%20family");

        Assert.Equal(["Łódź", "families"], browser.Page.QuerySelectorAll("article mark").Select(m => m.TextContent));
        var piece = browser.Page.QuerySelector("article .cp-text")!.TextContent.Trim();
        Assert.DoesNotContain('\uFFFD', piece);
        Assert.DoesNotContain(piece.Replace("👩‍👩‍👧", "", StringComparison.Ordinal).EnumerateRunes(), rune => rune.Value > 0x1F000);
        Assert.InRange(piece.Length, 100, 300);
    }

    [Fact]
    public async Task While_the_index_of_words_is_damaged_people_read_so_and_speak_all_the_same_and_then_it_is_mended()
    {
        await using var own = new CoProduceApp(AppFiles.New());
        var project = await own.ProjectAsync(name: "Quiet swings");
        var me = await own.MemberAsync(project);
        await own.ContributionAsync(project, me, "Swings for all.");
        await own.InDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "SearchWords_data" """));
        var browser = await own.SignedInAsync(me);

        await browser.OpenAsync("/find?Words=swings");
        Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
        Assert.Contains("Search is being put right", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync("/projects?Words=swings");
        Assert.Contains("Search is being put right", browser.Text, StringComparison.Ordinal);
        await own.ContributionAsync(project, me, "Swings again.");
        using (var scope = own.Services.CreateScope())
        {
            await ActivatorUtilities.CreateInstance<MendSearchJob>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        }

        await browser.OpenAsync("/find?Words=swings");
        Assert.Equal(2, browser.Page.QuerySelectorAll("article").Length);
        await browser.OpenAsync("/projects?Words=swings");
        Assert.Contains("Quiet swings", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forum_staff_find_words_in_a_project_that_is_not_among_those_to_choose_from()
    {
        await using var own = new CoProduceApp();
        var oldest = await own.ProjectAsync();
        await own.ContributionAsync(oldest, await own.MemberAsync(oldest), "A hammock in the garden.");
        for (var i = 0; i < 51; i++)
        {
            await own.ProjectAsync();
        }

        var staff = await own.SignedInAsync(await own.StaffAsync());

        await staff.OpenAsync("/find?Words=hammock");
        Assert.Single(staff.Page.QuerySelectorAll("article"));
        await staff.OpenAsync($"/find?Words=hammocks&Project={oldest.Slug}");
        Assert.Single(staff.Page.QuerySelectorAll("article"));
        Assert.Equal(oldest.Slug, staff.Page.QuerySelector("#Project option[selected]")!.GetAttribute("value"));
    }
}
