using Microsoft.Playwright;

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>What people do on a page. Before each step the page is looked at, at both widths.</summary>
public static class Steps
{
    public const int Phone = 390;
    public const int Desk = 1280;

    public static async Task FollowAsync(IPage page, string words)
    {
        await LooksRightAsync(page);
        await page.Locator("main a", new() { HasTextString = words }).First.ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    public static async Task SendAsync(IPage page, string form)
    {
        await LooksRightAsync(page);
        await page.ClickAsync($"#{form} button");
        await page.WaitForLoadStateAsync();
    }

    public static async Task SeesAsync(IPage page, string words) =>
        Assert.Contains(words, await page.InnerTextAsync("main"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Axe at a phone's width and at a desk's, whichever of them the person uses.</summary>
    public static async Task LooksRightAsync(IPage page)
    {
        var own = page.ViewportSize!.Width;
        foreach (var width in new[] { Phone + Desk - own, own })
        {
            await page.SetViewportSizeAsync(width, 900);
            var found = await Axe.FaultsAsync(page);
            Assert.True(found.Length == 0, $"{page.Url} at {width}: {string.Join("; ", found)}");
            Assert.False(await Axe.ScrollsSidewaysAsync(page), $"{page.Url} scrolls sideways at {width}");
        }
    }
}
