using CoProduce.Browser.Tests.Infrastructure;
using CoProduce.Tests;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests;

/// <summary>Every page can be used by everyone: axe finds nothing, nothing scrolls sideways, and the console stays silent.</summary>
public class EveryPageTests(Browsers browsers)
{
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
            foreach (var address in Sweep.Of(addresses, oneIn: 5, turn))
            {
                await LookAsync(page, address, width, faults);
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
