using CoProduce.Browser.Tests.Infrastructure;
using CoProduce.Tests;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests;

/// <summary>Every page can be used by everyone: axe finds nothing, nothing scrolls sideways, and the console stays silent. A page that
/// nobody has listed is found by the links of those that are.</summary>
public class EveryPageTests(Browsers browsers)
{
    private const string Links = "[...document.querySelectorAll('main a[href^=\"/\"]')].map(a => a.getAttribute('href'))";

    [Theory, Trait(Sweep.Tier, Sweep.Long)]
    [MemberData(nameof(Addresses.ByWho), MemberType = typeof(Addresses))]
    public async Task A_page_is_usable_by_everyone(string? who, string[] addresses)
    {
        var faults = new List<string>();
        foreach (var (width, scheme, turn) in new[] { (390, ColorScheme.Light, 0), (1280, ColorScheme.Dark, 2) })
        {
            var page = await browsers.SignedInAsync(who, width, scheme);
            page.Console += (_, said) =>
            {
                if (said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal))
                {
                    faults.Add($"{page.Url}: console: {said.Text}");
                }
            };
            var kinds = Addresses.All.Select(Addresses.Kind).ToHashSet();
            var toLook = new Queue<string>(Sweep.Of(addresses, oneIn: 24, turn));
            while (toLook.TryDequeue(out var address))
            {
                await LookAsync(page, address, width, faults);
                foreach (var next in await LinksAsync(page, kinds.Add))
                {
                    toLook.Enqueue(next);
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public async Task What_is_wrong_with_a_page_is_found()
    {
        var page = await browsers.VisitorAsync(390);
        await page.SetContentAsync("<main><img src='/img/nothing.png'><p style='width: 900px'>Too wide</p></main>");

        Assert.Contains(await Axe.FaultsAsync(page), fault => fault.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.True(await Axe.ScrollsSidewaysAsync(page));
    }

    /// <summary>The pages that a page leads to, but not the files.</summary>
    private static async Task<List<string>> LinksAsync(IPage page, Func<string, bool> isNew)
    {
        List<string> pages = [];
        foreach (
            var link in (await page.EvaluateAsync<string[]>(Links)).DistinctBy(Addresses.Kind).Where(link => isNew(Addresses.Kind(link)))
        )
        {
            var answer = await page.APIRequest.GetAsync(link);
            if (answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal))
            {
                pages.Add(link);
            }
        }

        return pages;
    }

    private static async Task LookAsync(IPage page, string address, int width, List<string> faults)
    {
        var answer = await page.GotoAsync(address);
        if (answer!.Status != (address == "/nowhere" ? 404 : 200))
        {
            faults.Add($"{address}: answered {answer.Status}");
        }

        faults.AddRange((await Axe.FaultsAsync(page)).Select(fault => $"{address} at {width}: {fault}"));
        await page.SetViewportSizeAsync(320, 900);
        if (await Axe.ScrollsSidewaysAsync(page))
        {
            faults.Add($"{address}: scrolls sideways at 320");
        }

        await page.SetViewportSizeAsync(width, 900);
    }
}
