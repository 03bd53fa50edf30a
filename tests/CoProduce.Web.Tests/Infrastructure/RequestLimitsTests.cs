using System.Net;

namespace CoProduce.Web.Tests.Infrastructure;

public class RequestLimitsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("/account/sign-in", "sign-in")]
    [InlineData("/account/register", "register")]
    [InlineData("/account/forgotten", "forgotten")]
    public async Task Trying_again_and_again_from_one_address_is_slowed_down_in_plain_words(string page, string form)
    {
        await using var strict = app.WithWebHostBuilder(host => host.UseSetting("Limits:TriesInFiveMinutes", "3"));
        var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        for (var tries = 0; tries < 3; tries++)
        {
            await browser.OpenAsync(page);
            await browser.SubmitAsync(form, ("Email", "someone"));
            Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        }

        await browser.OpenAsync(page);
        await browser.SubmitAsync(form, ("Email", "someone"));
        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        Assert.Contains("Please wait a little", browser.Text, StringComparison.Ordinal);

        var answer = await browser.Client.PostAsync(page, new FormUrlEncodedContent([]));
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        await browser.OpenAsync("/");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }
}
