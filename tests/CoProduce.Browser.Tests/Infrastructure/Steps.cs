using System.Collections.Concurrent;
using CoProduce.Tests;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>What people do on a page. Before each step the page is looked at, at both widths.</summary>
public static class Steps
{
    public const int Phone = 390;
    public const int Desk = 1280;
    private static readonly ConcurrentDictionary<(string Kind, int Width), bool> Looked = [];

    public static async Task FollowAsync(IPage page, string words)
    {
        await LooksRightAsync(page);
        await PressAsync(page.Locator("main a", new() { HasTextString = words }).First);
    }

    public static async Task SendAsync(IPage page, string form)
    {
        await LooksRightAsync(page);
        await PressAsync(page.Locator($"#{form} button:not([type=button])").First);
    }

    /// <summary>Presses what leads to another page, and waits until that page is there: a form that is still on its way would be lost with
    /// the page it stands on.</summary>
    public static async Task PressAsync(ILocator button)
    {
        var (page, arrived) = (button.Page, new TaskCompletionSource());
        void Arrive(object? _, IFrame frame)
        {
            if (frame == page.MainFrame)
            {
                arrived.TrySetResult();
            }
        }

        page.FrameNavigated += Arrive;
        await button.ClickAsync();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        page.FrameNavigated -= Arrive;
        // The page itself is asked: whoever waits to hear of its loading can miss the moment.
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }

    public static Task SeesAsync(IPage page, string words) =>
        Assertions.Expect(page.Locator("main")).ToContainTextAsync(words, new() { IgnoreCase = true, UseInnerText = true });

    /// <summary>Axe at the width the person uses: each kind of page once. In a whole sweep each page, and at the other width as well: a
    /// phone's or a desk's.</summary>
    public static async Task LooksRightAsync(IPage page)
    {
        var own = page.ViewportSize!.Width;
        if (!Looked.TryAdd((Addresses.Kind(new Uri(page.Url).AbsolutePath), own), true) && !Sweep.IsWhole)
        {
            return;
        }

        foreach (var width in Sweep.IsWhole ? new[] { Phone + Desk - own, own } : [own])
        {
            await page.SetViewportSizeAsync(width, 900);
            var found = await Axe.FaultsAsync(page);
            Assert.True(found.Length == 0, $"{page.Url} at {width}: {string.Join("; ", found)}");
            Assert.False(await Axe.ScrollsSidewaysAsync(page), $"{page.Url} scrolls sideways at {width}");
        }
    }
}
