using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Saving;
using CoProduce.Web.Tests.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Projects.Register;

/// <summary>Every page of a finished project whose form goes to the page's own address.</summary>
public class FormsOfFinishedTests
{
    /// <summary>Pages that are read as well. The list only gets shorter.</summary>
    private static readonly string[] Read =
    [
        "projects/{slug}/agreement",
        "projects/{slug}/sessions/{number:int}/agenda",
        "projects/{slug}/sessions/{number:int}/along",
        "projects/{slug}/sessions/{number:int}/my-needs",
        "projects/{slug}/sessions/{number:int}/papers",
        "projects/{slug}/stages/{key}/summary",
    ];

    [Fact]
    public async Task None_shows_a_form_that_would_be_refused()
    {
        await using var app = new CoProduceApp();
        var world = await World.MakeAsync(app);
        var browsers = await EveryFormTests.SignedInAsync(app, world);
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == world.Project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ProjectState.Archived))
        );
        var all = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        Assert.Equal(Read, Patterns(all.Where(e => e.Metadata.GetMetadata<AlsoReadAttribute>() is not null)));
        var refused = Patterns(all.Where(e => Takes(e, "POST") && !IsDone(e)));
        var done = Patterns(all.Where(e => Takes(e, "POST") && IsDone(e)));
        List<string> faults = [];
        foreach (var row in Permissions.Rows.Where(r => r.Endpoint.StartsWith("GET projects/{slug}/", StringComparison.Ordinal)))
        {
            var pattern = row.Endpoint[4..];
            var (address, browser) = (world.Address(row, pattern), browsers[Answers.Sender(row)]);
            await browser.OpenAsync(address);
            faults.AddRange(
                browser
                    .Page.Forms.Where(f => f.Method == "post")
                    .Select(f => (f.GetAttribute("action") is { Length: > 0 } to ? to : address).Split('?')[0])
                    .Where(to => refused.Any(r => Is(to, r, world)) && !done.Any(d => Is(to, d, world)))
                    .Select(to => $"{pattern} answered {(int)browser.Status} with the form for {to}")
            );
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static bool Is(string address, string pattern, World world) =>
        address.StartsWith($"/projects/{world.Project.Slug}/", StringComparison.Ordinal)
        && new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(address, []);

    private static List<string> Patterns(IEnumerable<RouteEndpoint> endpoints) =>
        [.. endpoints.Select(e => e.RoutePattern.RawText!).Distinct().Order(StringComparer.Ordinal)];

    private static bool Takes(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(method) is true;

    private static bool IsDone(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<WhenFinishedAttribute>() is not null
        || endpoint.Metadata.GetMetadata<WhilePausedAttribute>() is not null;
}
