using CoProduce.Browser.Tests.Infrastructure;
using Microsoft.Playwright;

namespace CoProduce.Browser.Tests;

/// <summary>The header leaves the screen to the page, and leads everywhere without scripts.</summary>
public class HeaderTests(Browsers browsers)
{
    private const string Height = "document.querySelector('.cp-header__in').getBoundingClientRect().height / (innerHeight / 844) | 0";

    private const string Shown =
        "[...document.querySelectorAll('.cp-header__in > .cp-nav a, .cp-header__link, .cp-menu > summary')]"
        + ".filter(item => item.checkVisibility()).map(item => item.getBoundingClientRect().top | 0)";

    [Theory]
    [InlineData(null)]
    [InlineData("parent")]
    [InlineData("staff")]
    public async Task It_is_one_line_on_a_phone_and_one_row_of_six_at_most_at_a_desk(string? who)
    {
        var page = await browsers.SignedInAsync(who, 390);
        await page.GotoAsync("/projects");
        Assert.InRange(await page.EvaluateAsync<int>(Height), 40, 80);
        await page.EvaluateAsync("document.documentElement.dataset.text = 'larger'");
        Assert.InRange(await page.EvaluateAsync<int>(Height), 40, 844 / 4);
        await page.EvaluateAsync("document.documentElement.dataset.text = 'usual'");
        await page.SetViewportSizeAsync(1280, 900);

        var items = await page.EvaluateAsync<int[]>(Shown);

        Assert.InRange(items.Length, 2, 6);
        Assert.True(items.Max() - items.Min() < 10, "The items stand in more than one row.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_menu_opens_and_searches_without_scripts()
    {
        var page = await browsers.VisitorAsync(390);
        await page.RouteAsync("**/*.js*", route => route.AbortAsync());
        await page.GotoAsync("/");
        await page.GetByText("Menu", new() { Exact = true }).First.ClickAsync();
        await page.GetByLabel("Search projects").FillAsync("breathe");
        await Steps.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }));

        Assert.Contains("Words=breathe", page.Url, StringComparison.Ordinal);
        Assert.Empty(await Axe.FaultsAsync(page));
        await page.GetByText("Menu", new() { Exact = true }).First.ClickAsync();
        Assert.Empty(await Axe.FaultsAsync(page));
        await Steps.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "I have a code for a session" }));
        Assert.EndsWith("/live", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
