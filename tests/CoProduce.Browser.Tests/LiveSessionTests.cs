using CoProduce.Browser.Tests.Infrastructure;
using Microsoft.Playwright;
using static CoProduce.Browser.Tests.Infrastructure.Steps;
using static Microsoft.Playwright.Assertions;

namespace CoProduce.Browser.Tests;

/// <summary>A whole session: whoever runs it, a wall, two phones, and a third phone on which no script runs.</summary>
public class LiveSessionTests(Browsers browsers)
{
    private const string Session = "/projects/short-breaks/sessions/3";
    private const string Asking = "summary:has-text('Ask everyone something')";

    [Fact]
    public async Task A_room_writes_in_silence_chooses_together_and_reads_what_came_of_it()
    {
        await using var app = new SampleApp();
        await (await browsers.VisitorAsync(Phone)).CloseAsync();
        var address = app.Start();
        var runs = await AtAsync("colead", Desk, address);
        var (parent, professional) = (await AtAsync("parent", Phone, address), await AtAsync("professional", Phone, address));
        var plain = await AtAsync("commissioner", Phone, address, script: false);
        var wall = await runs.Context.NewPageAsync();
        await wall.GotoAsync($"{Session}/live/screen");

        await runs.ClickAsync("#walk-on");
        foreach (var page in new[] { runs, wall, parent })
        {
            await ShowsAsync(page, "On the agenda now, 3 of 4");
        }

        await runs.ClickAsync(Asking);
        await runs.FillAsync("[name='Ask.Question']", "What matters most?");
        await runs.CheckAsync("[name='Ask.IsSilent']");
        await SendAsync(runs, "ask");
        await ShowsAsync(parent, "Everyone writes in silence now");
        await parent.Context.SetOfflineAsync(true);
        await SayAsync(parent, "Sleep for everyone.");
        await Expect(parent.Locator("#sent")).ToContainTextAsync("Not sent yet");
        await parent.Context.SetOfflineAsync(false);
        await SayAsync(professional, "One form.");
        await PressAsync(plain.Locator("text=Look again for what is new"));
        await SayAsync(plain, "Fair places.");
        await SeesAsync(plain, "You wrote:");
        await ShowsAsync(runs, "3 answers are in");
        Assert.DoesNotContain("Sleep for everyone.", await wall.InnerTextAsync("main"), StringComparison.Ordinal);
        await LooksRightAsync(parent);

        await SendAsync(runs, "end-silence");
        foreach (var page in new[] { wall, parent, professional })
        {
            await ShowsAsync(page, "Sleep for everyone.");
            await ShowsAsync(page, "Fair places.");
        }

        Assert.Equal(1, await wall.GetByText("Sleep for everyone.").CountAsync());
        await runs.ClickAsync(Asking);
        await SendAsync(runs, "dots");
        await ShowsAsync(parent, "You have 3 dots, and 3 left");
        await parent.Locator("li", new() { HasText = "One form." }).GetByText("Put a dot here").ClickAsync();
        await ShowsAsync(parent, "and 2 left");
        await PressAsync(plain.Locator("text=Look again for what is new"));
        await PressAsync(plain.Locator("li", new() { HasText = "One form." }).GetByText("Put a dot here"));
        await SeesAsync(plain, "Your dot is there");
        await LooksRightAsync(parent);
        await runs.ReloadAsync();
        await SendAsync(runs, "end-round");
        await ShowsAsync(wall, "What people chose");
        await LooksRightAsync(wall);

        await SendAsync(runs, "end");
        await ShowsAsync(parent, "This session has ended");
        await runs.GotoAsync($"{Session}/closing");
        await runs.FillAsync("[name='Form.Heard']", "Sleep, one form, and fair places.");
        await runs.FillAsync("[name='Form.WhatNext']", "We write the form together.");
        await SendAsync(runs, "closing");
        await parent.GotoAsync($"{Session}/summary");
        await SeesAsync(parent, "We write the form together.");
        await LooksRightAsync(parent);
    }

    private async Task<IPage> AtAsync(string who, int width, string address, bool script = true)
    {
        var page = await browsers.SignedInAsync(who, width, address: address);
        if (!script)
        {
            await page.RouteAsync("**/*.js*", r => r.AbortAsync());
        }

        await page.GotoAsync($"{Session}/live");
        return page;
    }

    private static async Task SayAsync(IPage who, string words)
    {
        await who.FillAsync("[name='Say.Text']", words);
        await who.ClickAsync("#say button");
    }

    /// <summary>It comes by itself: nobody reloads the page.</summary>
    private static Task ShowsAsync(IPage page, string words) => Expect(page.Locator("main")).ToContainTextAsync(words);
}
