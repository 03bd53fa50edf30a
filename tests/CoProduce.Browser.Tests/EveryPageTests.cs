using CoProduce.Browser.Tests.Infrastructure;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests;

/// <summary>Every page can be used by everyone: axe finds nothing, nothing scrolls sideways, and the console stays silent.</summary>
public class EveryPageTests(Browsers browsers)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [MemberData(nameof(Addresses.ByWho), MemberType = typeof(Addresses))]
    public async Task A_page_is_usable_by_everyone(string? who, string[] addresses)
    {
        var faults = new List<string>();
        foreach (var (width, scheme) in new[] { (390, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            var page = await browsers.SignedInAsync(who, width, scheme);
            page.Console += (_, said) =>
            {
                if (said.Type == "error" && !said.Text.Contains("404", StringComparison.Ordinal))
                {
                    faults.Add($"{page.Url}: console: {said.Text}");
                }
            };
            foreach (var address in addresses)
            {
                await LookAsync(page, address, width, faults);
            }

            await page.Context.CloseAsync();
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private static async Task LookAsync(IPage page, string address, int width, List<string> faults)
    {
        var answer = await page.GotoAsync(address);
        if (answer!.Status != (address == "/nowhere" ? 404 : 200))
        {
            faults.Add($"{address}: answered {answer.Status}");
        }

        var found = await page.RunAxe(Rules);
        faults.AddRange(found.Violations.Select(v => $"{address} at {width}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
        await page.SetViewportSizeAsync(320, 900);
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > 320"))
        {
            faults.Add($"{address}: scrolls sideways at 320");
        }

        await page.SetViewportSizeAsync(width, 900);
    }
}
