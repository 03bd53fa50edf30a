using CoProduce.Browser.Tests.Infrastructure;

namespace CoProduce.Browser.Tests;

/// <summary>Whoever signs in on a phone sees without scrolling what to do next, or that nothing needs them.</summary>
public class TodayTests(Browsers browsers)
{
    private const string FirstEndsAt =
        "(document.querySelector('.cp-todo') ?? document.querySelector('#todo')).getBoundingClientRect().bottom | 0";

    [Theory]
    [InlineData("parent")]
    [InlineData("colead")]
    [InlineData("youngperson")]
    [InlineData("professional")]
    [InlineData("commissioner")]
    [InlineData("staff")]
    [InlineData("safeguarding")]
    [InlineData("deputy")]
    [InlineData("admin")]
    public async Task The_next_thing_to_do_is_on_the_first_screen(string who)
    {
        var page = await browsers.SignedInAsync(who, 390);
        await page.SetViewportSizeAsync(390, 844);

        await page.GotoAsync("/");

        Assert.InRange(await page.EvaluateAsync<int>(FirstEndsAt), 100, 844);
        await page.Context.CloseAsync();
    }
}
