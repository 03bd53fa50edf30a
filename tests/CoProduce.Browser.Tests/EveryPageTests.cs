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
    [InlineData(null, "/ /projects /projects/short-breaks /how-we-work /staying-safe /accessibility /privacy /account/register /account/sign-in /account/forgotten /nowhere /you-said-we-did /sessions /decisions /reading-settings /projects/short-breaks/sessions/2 /projects/short-breaks/agreement /dev/mail /projects/short-breaks/stages/deliver/sheet")]
    [InlineData("parent", "/ /projects/short-breaks /projects/short-breaks/stages/deliver /projects/short-breaks/said/1 /projects/short-breaks/stages/deliver/speak /projects/short-breaks/decisions/1 /projects/short-breaks/decisions/7 /projects/short-breaks/sessions/2 /projects/short-breaks/people /projects/short-breaks/leave /projects/send-transport/join /decisions /my-words /account /account/email /account/password /account/sign-ins /you-said-we-did /projects/short-breaks/stages/understand /projects/short-breaks/stages/understand/summary /projects/short-breaks/said/5/edit /projects/short-breaks/said/6 /projects/short-breaks/said/16 /projects/short-breaks/stages/deliver/for-a-child /claim /find?words=form /my-words/print /projects/short-breaks/grounds /projects/short-breaks/not-decided-together /projects/short-breaks/decisions/6")]
    [InlineData("staff", "/forum /projects/new /projects/short-breaks/edit /projects/short-breaks/people /projects/short-breaks/decisions/new /projects/short-breaks/decisions/2 /projects/short-breaks/decisions/2/actions /projects/short-breaks/actions/4/done /projects/short-breaks/sessions/new /projects/short-breaks/stages/deliver /projects/short-breaks/stages/deliver/close /forum/people /projects/plain-letters /waiting /waiting?project=send-transport /projects/send-transport/answer-together /forum/promises /projects/short-breaks/stages/deliver/take-down /projects/short-breaks/stages/deliver/summary /projects/short-breaks/stages/deliver/summary/new /projects/short-breaks/said/9 /projects/short-breaks/grounds /projects/short-breaks/not-decided-together /projects/short-breaks/decisions/7/edit /projects/short-breaks/decisions/7/record /projects/short-breaks/decisions/5 /projects/short-breaks/decisions/6/again /projects/short-breaks/decisions/7")]
    public async Task A_page_is_usable_by_everyone(string? who, string addresses)
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
            foreach (var address in addresses.Split(' '))
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
