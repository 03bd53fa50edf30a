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

    [Fact]
    public async Task Right_passwords_are_no_tries_so_a_whole_library_can_sign_in()
    {
        await using var strict = app.WithWebHostBuilder(host => host.UseSetting("Limits:TriesInFiveMinutes", "2"));
        for (var people = 0; people < 4; people++)
        {
            var person = await app.PersonAsync();
            var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
            await browser.OpenAsync("/account/sign-in");
            await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
    }

    [Fact]
    public async Task Wrong_passwords_from_a_school_stop_nobody_there_from_writing_to_us_and_words_that_have_to_wait_are_shown()
    {
        await using var strict = app.WithWebHostBuilder(host => host.UseSetting("Limits:TriesInFiveMinutes", "2"));
        var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        for (var tries = 0; tries < 3; tries++)
        {
            await browser.OpenAsync("/account/sign-in");
            await browser.SubmitAsync("sign-in", ("Email", "someone"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, browser.Status);
        await browser.OpenAsync("/complaint");
        for (var tries = 0; tries < 3; tries++)
        {
            var form = browser.Page.Forms.Single(f => f.GetAttribute("action") == "/complaint").Id!;
            await browser.SubmitAsync(form, ("Form.Words", "Nobody wrote back to me, and I have waited for two months."));
            Assert.Equal(tries < 2 ? HttpStatusCode.BadRequest : HttpStatusCode.TooManyRequests, browser.Status);
        }

        Assert.Contains("I have waited for two months.", browser.Page.Source.Text, StringComparison.Ordinal);
    }
}
