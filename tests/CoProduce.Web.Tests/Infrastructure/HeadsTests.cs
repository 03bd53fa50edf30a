using CoProduce.Tests;
using CoProduce.Web.Tests.Security;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Link checkers, previews of chats and uptime monitors ask for the head of a page first.</summary>
public class HeadsTests
{
    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task The_head_of_every_page_and_file_answers_as_the_page_does_and_holds_no_page()
    {
        await using var dry = new DryRunApp();
        var world = await World.MakeAsync(dry.App);
        var staff = await dry.App.SignedInAsync(world.People[Who.Staff]);
        dry.KeepsNothing(true);
        var pages = Permissions
            .Rows.Where(r => r.Endpoint.StartsWith("GET ", StringComparison.Ordinal))
            .Select(r => world.Address(r, r.Endpoint[4..]))
            .Append("/css/base.css")
            .Append("/nowhere-at-all");
        var faults = new List<string>();
        foreach (var (page, browser) in Sweep.Of(pages.Distinct(), oneIn: 4).SelectMany(p => new[] { (p, staff), (p, dry.App.Visitor()) }))
        {
            using var asked = await browser.Client.GetAsync(page);
            using var request = new HttpRequestMessage(HttpMethod.Head, page);
            using var head = await browser.Client.SendAsync(request);
            if (
                head.StatusCode != asked.StatusCode
                || head.Content.Headers.ContentType?.ToString() != asked.Content.Headers.ContentType?.ToString()
                || !head.Headers.Contains("Content-Security-Policy")
                || (await head.Content.ReadAsByteArrayAsync()).Length > 0
            )
            {
                faults.Add($"{page}: {asked.StatusCode} and {head.StatusCode}, {head.Content.Headers.ContentType}");
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }
}
