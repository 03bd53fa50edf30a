using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects;

/// <summary>Wherever people are in a project, they see where that is, and the rest of the project is one step away.</summary>
public class TabsTests
{
    private const string Ours = "GET projects/{slug}";

    /// <summary>Whoever was not let in reads why outside of it. A wall shows its session alone. The others are parts of a page.</summary>
    private static readonly string[] NotInTheProject = ["/why", "/live/screen", "/live/now", "/live/stream"];

    [Theory]
    [InlineData(Who.Visitor, 10)]
    [InlineData(Who.Parent, 30)]
    [InlineData(Who.FamilyLead, 40)]
    [InlineData(Who.Staff, 45)]
    public async Task Every_page_of_a_project_stands_under_one_of_its_tabs(Who who, int atLeast)
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browser = who is Who.Visitor ? app.Visitor() : await app.SignedInAsync(world.People[who]);
        var name = await app.InDatabaseAsync(db => db.Projects.Where(p => p.Id == world.Project.Id).Select(p => p.Name).SingleAsync());
        var (faults, tabs, pages) = (new List<string>(), new HashSet<string>(), 0);
        foreach (var row in Permissions.Rows.Where(row => row.May.Contains(who) && IsOurs(row.Endpoint)))
        {
            var address = world.Address(row, row.Endpoint.Split(' ')[1]);
            var answer = await browser.Client.GetAsync(address);
            if (answer.StatusCode is HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType is "text/html")
            {
                var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
                faults.AddRange(Faults(page, name).Select(fault => $"{address}: {fault}"));
                tabs.UnionWith(page.QuerySelectorAll(".cp-tabs a").Select(a => a.GetAttribute("href")!));
                pages++;
            }
        }

        Assert.Empty(faults);
        Assert.InRange(pages, atLeast, 200);
        Assert.InRange(tabs.Count, 5, 14);
        foreach (var tab in tabs)
        {
            await browser.OpenAsync(tab);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.DoesNotContain("/account/sign-in", browser.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_runs_a_project_has_a_row_of_their_own_and_nobody_else_does()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var (parent, lead) = (await app.SignedInAsync(world.People[Who.Parent]), await app.SignedInAsync(world.People[Who.FamilyLead]));

        await parent.OpenAsync(world.Project.Url);
        await lead.OpenAsync(world.Project.Url);

        Assert.Equal(
            ["Now", "Say something", "Decisions", "Sessions", "What changed", "People", "More"],
            Links(parent.Page, "This project")
        );
        Assert.Empty(Links(parent.Page, "Run it"));
        Assert.Equal(
            ["Answer", "Plan a session", "Open a decision", "Move the stage", "Invite", "Reports", "Edit"],
            Links(lead.Page, "Run it")
        );
    }

    private static bool IsOurs(string endpoint) =>
        endpoint.StartsWith(Ours, StringComparison.Ordinal)
        && !NotInTheProject.Any(end => endpoint.EndsWith(end, StringComparison.Ordinal));

    private static IEnumerable<string> Faults(IHtmlDocument page, string project)
    {
        var heading = page.QuerySelectorAll("h1").Select(h => h.TextContent.Trim()).ToList();
        var way = Links(page, "You are here");
        var here = page.QuerySelectorAll("nav[aria-label='This project'] a[aria-current=page]").Select(a => a.TextContent).ToList();
        if (heading.Count != 1 || !page.Title!.StartsWith(heading[0], StringComparison.Ordinal))
        {
            yield return $"is called “{page.Title}” and headed “{string.Join("”, “", heading)}”";
        }

        if (!page.Title!.Contains(project, StringComparison.Ordinal))
        {
            yield return $"“{page.Title}” does not name the project";
        }

        if (here.Count != 1 || way.Count < 3 || way[0] != "Projects" || way[1] != project || way[2] != here[0])
        {
            yield return $"the way back is {string.Join(" / ", way)}, the tab is {string.Join(", ", here)}";
        }
    }

    private static List<string> Links(IHtmlDocument page, string row) =>
        [.. page.QuerySelectorAll($"nav[aria-label='{row}'] a").Select(a => a.TextContent)];
}
