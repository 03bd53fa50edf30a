using System.Net;
using AngleSharp.Html.Parser;
using CoProduce.Domain.Participation;
using CoProduce.Tests;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Security;

/// <summary>Every endpoint of the running app, tried by everyone, in their own project and in another.</summary>
public class PermissionTests
{
    /// <summary>Tried last, because nothing else works after it.</summary>
    private const string SigningOut = "POST account/sign-out";

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task Everyone_reaches_what_is_theirs_and_is_told_nothing_of_the_rest()
    {
        await using var dry = new DryRunApp();
        var mine = await World.MakeAsync(dry.App);
        var other = await World.MakeAsync(dry.App);
        var endpoints = Endpoints(dry.App);
        Assert.Empty(endpoints.Except(Permissions.Rows.Select(r => r.Endpoint)));
        Assert.Empty(Permissions.Rows.Select(r => r.Endpoint).Except(endpoints));
        var faults = new List<string>();
        await dry.App.Visitor().OpenAsync("/health/ready");

        foreach (var who in Whose.Everyone)
        {
            var browser = who is Who.Visitor ? dry.App.Visitor() : await dry.App.SignedInAsync(mine.People[who]);
            await browser.OpenAsync("/reading-settings");
            var token = browser.Page.QuerySelector("#reading [name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var notThere = await MainAsync(await browser.Client.GetAsync("/projects/nowhere-at-all"));
            dry.KeepsNothing(true);
            foreach (var row in Sweep.Of(Permissions.Rows, oneIn: 20, (int)who).OrderBy(r => r.Endpoint == SigningOut))
            {
                foreach (var (world, standing) in new[] { (other, who.Elsewhere()), (mine, who) }.Skip(IsInAProject(row) ? 0 : 1))
                {
                    var answer = await TryAsync(browser, row, world, token);
                    var isIn = row.Admits(standing);
                    if (
                        isIn != (IsIn(answer) && !await IsAskedToAgreeAsync(standing, answer))
                        || (int)answer.StatusCode >= 500
                        || (answer.StatusCode is HttpStatusCode.NotFound && IsInAProject(row) && await MainAsync(answer) != notThere)
                    )
                    {
                        faults.Add(
                            $"{who} in {(world == mine ? "their" : "another")} project, "
                                + $"{row.Endpoint}{(row.With is { } w ? $" ({w.Value})" : "")}: "
                                + $"{(int)answer.StatusCode} {answer.Headers.Location}, {(isIn ? "should be in" : "should be out")}"
                        );
                    }
                }
            }

            dry.KeepsNothing(false);
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static List<string> Endpoints(CoProduceApp app) =>
        [
            .. app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .SelectMany(e =>
                    (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(m =>
                        $"{m} {e.RoutePattern.RawText?.Trim('/')}"
                    )
                )
                .Distinct(),
        ];

    private static Task<HttpResponseMessage> TryAsync(Browser browser, Permission row, World world, string token)
    {
        var (method, pattern) = (row.Endpoint.Split(' ')[0], row.Endpoint.Split(' ')[1]);
        var address = world.Address(row, pattern);
        return method == "POST"
            ? browser.Client.PostAsync(address, new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]))
            : browser.Client.GetAsync(address);
    }

    private static bool IsInAProject(Permission row) => row.Endpoint.Contains("{slug}", StringComparison.Ordinal);

    private static bool IsIn(HttpResponseMessage answer) =>
        answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
        && answer.Headers.Location?.ToString() is var to
        && !(to?.Contains($"/account/sign-in?from", StringComparison.Ordinal) ?? false)
        && to != AgreementGate.Page;

    /// <summary>At the table, and told to say yes to the agreement first.</summary>
    private static async Task<bool> IsAskedToAgreeAsync(Who who, HttpResponseMessage answer) =>
        who is Who.NotAgreedYet
        && (
            answer.Headers.Location?.ToString().Contains("/agreement?from=", StringComparison.Ordinal) is true
            || (
                answer.StatusCode is HttpStatusCode.Conflict
                && (await MainAsync(answer)).Contains(Standing.NotAgreedYet, StringComparison.Ordinal)
            )
        );

    /// <summary>What the page says, without the message left over from the form before.</summary>
    private static async Task<string> MainAsync(HttpResponseMessage answer)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        page.QuerySelector(".cp-told")?.Remove();
        return page.QuerySelector("main")?.TextContent.Trim() ?? "";
    }
}
