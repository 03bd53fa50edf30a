using System.Net;

namespace CoProduce.Web.Tests.Infrastructure;

public class PlainHttpTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Whoever_comes_over_plain_http_is_told_to_use_the_safe_address_and_sees_no_error()
    {
        var browser = new Browser(app.CreateDefaultClient(new Uri("http://localhost")));

        await browser.OpenAsync("/account/sign-in");

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Please use the safe address", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector("a[href='https://localhost']"));
    }
}
