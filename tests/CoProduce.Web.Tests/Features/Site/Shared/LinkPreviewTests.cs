using System.Text.Json;
using CoProduce.Web.Infrastructure.Links;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.Shared;

public class LinkPreviewTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_project_that_is_sent_in_a_chat_says_what_it_is_for()
    {
        var project = await app.ProjectAsync();
        var purpose = await app.InDatabaseAsync(db => db.Projects.Where(p => p.Id == project.Id).Select(p => p.Purpose).SingleAsync());
        var browser = app.Visitor();

        await browser.OpenAsync(project.Url);

        Assert.Equal(purpose, Meta(browser, "meta[name=description]"));
        Assert.Equal(purpose, Meta(browser, "meta[property='og:description']"));
        Assert.Equal(browser.Page.QuerySelector("h1")!.TextContent, Meta(browser, "meta[property='og:title']"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/decisions")]
    [InlineData("/you-said-we-did")]
    [InlineData("/reports")]
    public async Task Every_other_page_says_whose_it_is(string page)
    {
        var browser = app.Visitor();

        await browser.OpenAsync(page);

        Assert.Contains("Test Parent Carer Forum", Meta(browser, "meta[name=description]"), StringComparison.Ordinal);
        Assert.NotEmpty(Meta(browser, "meta[property='og:title']"));
    }

    [Fact]
    public async Task A_phone_can_keep_the_forum_on_its_home_screen_with_its_name_and_mark()
    {
        var client = app.Visitor().Client;

        var answer = await client.GetAsync(SiteLinks.Manifest());

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Test Parent Carer Forum", said.RootElement.GetProperty("name").GetString());
        foreach (var icon in said.RootElement.GetProperty("icons").EnumerateArray())
        {
            var mark = await client.GetAsync(icon.GetProperty("src").GetString());
            Assert.Equal("image/png", mark.EnsureSuccessStatusCode().Content.Headers.ContentType?.MediaType);
        }
    }

    private static string Meta(Browser browser, string which) => browser.Page.QuerySelector(which)!.GetAttribute("content")!;
}
