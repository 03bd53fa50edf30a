using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Infrastructure;

public class ProxyTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("/privacy")]
    [InlineData("/accessibility")]
    [InlineData("/staying-safe")]
    public async Task A_page_that_is_the_same_for_everyone_is_remembered_and_stays_safe_and_without_cookies(string page)
    {
        var visitor = app.Visitor();

        await visitor.Client.GetAsync(page);
        var again = await visitor.Client.GetAsync(page);

        Assert.NotNull(again.Headers.Age);
        Assert.False(again.Headers.Contains("Set-Cookie"));
        Assert.Single(again.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task What_is_remembered_is_not_shown_to_somebody_who_reads_differently_or_is_signed_in()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/privacy");
        var dark = app.Visitor();
        dark.Client.DefaultRequestHeaders.Add("Cookie", "cp-reading=dark.larger.loose.off");
        var parent = await app.SignedInAsync(await app.PersonAsync());

        await dark.OpenAsync("/privacy");
        await parent.OpenAsync("/privacy");
        await visitor.OpenAsync("/privacy");

        Assert.Equal("dark", dark.Page.DocumentElement.GetAttribute("data-theme"));
        Assert.NotNull(parent.Page.QuerySelector("nav a[href='/account']"));
        Assert.Null(visitor.Page.QuerySelector("nav a[href='/account']"));
        Assert.NotEqual("dark", visitor.Page.DocumentElement.GetAttribute("data-theme"));
    }

    [Fact]
    public async Task Far_too_much_in_one_field_is_refused_in_plain_words()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/account/sign-in");

        await visitor.SubmitAsync("sign-in", ("Email", new string('x', 70_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, visitor.Status);
        Assert.Contains("That was too long", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_comes_by_a_name_that_is_not_ours_gets_no_page_and_whoever_runs_it_reads_why()
    {
        var browser = new Browser(app.CreateClient(new() { BaseAddress = new Uri("https://evil.example") }));

        await browser.OpenAsync("/");

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("There is no forum at this address", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty(browser.Page.Links);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Whatever_watches_the_server_may_ask_by_a_number_or_any_name(string question)
    {
        using var client = app.CreateClient(new() { BaseAddress = new Uri("http://10.1.2.3:8080") });

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(question)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/healthy")).StatusCode);
    }

    [Theory]
    [InlineData("", HttpStatusCode.TooManyRequests)]
    [InlineData("10.0.0.0/8;192.168.1.4", HttpStatusCode.TooManyRequests)]
    [InlineData("127.0.0.1", HttpStatusCode.BadRequest)]
    public async Task Only_a_proxy_that_is_named_is_believed_about_where_somebody_comes_from(string proxies, HttpStatusCode answer)
    {
        await using var strict = app.WithWebHostBuilder(host =>
        {
            host.UseSetting("Limits:TriesInFiveMinutes", "2");
            host.UseSetting("Proxies", proxies);
            host.ConfigureServices(services => services.AddSingleton<IStartupFilter, FromThisMachine>());
        });
        var browser = new Browser(strict.CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));

        for (var tries = 0; tries < 4; tries++)
        {
            browser.Client.DefaultRequestHeaders.Remove("X-Forwarded-For");
            browser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{tries}");
            await browser.OpenAsync("/account/forgotten");
            await browser.SubmitAsync("forgotten", ("Email", "someone"));
        }

        Assert.Equal(answer, browser.Status);
    }

    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (http, rest) =>
                    {
                        http.Connection.RemoteIpAddress = IPAddress.Loopback;
                        return rest();
                    }
                );
                next(app);
            };
    }
}
