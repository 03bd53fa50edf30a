using CoProduce.Browser.Tests.Infrastructure;

namespace CoProduce.Browser.Tests;

public class ShowPasswordTests(Browsers browsers)
{
    [Fact]
    public async Task I_see_the_password_i_type_and_it_is_hidden_again_before_it_is_sent()
    {
        var page = await browsers.VisitorAsync(Steps.Phone);
        await page.GotoAsync("/account/sign-in");
        var password = page.Locator("[name=Password]");
        await password.FillAsync("a long sentence");

        await page.GetByText("Show", new() { Exact = true }).ClickAsync();
        Assert.Equal("text", await password.GetAttributeAsync("type"));
        await Steps.LooksRightAsync(page);
        await page.EvaluateAsync("document.forms['sign-in'].addEventListener('submit', e => e.preventDefault())");
        await page.Locator("#sign-in button:has-text('Sign in')").ClickAsync();

        Assert.Equal("password", await password.GetAttributeAsync("type"));
        Assert.Equal("a long sentence", await password.InputValueAsync());
        await page.Context.CloseAsync();
    }
}
