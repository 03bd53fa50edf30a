using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace CoProduce.Web.Tests.Infrastructure;

public class HeadersTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    public static TheoryData<string, HttpStatusCode> Answers =>
        new()
        {
            { "/", HttpStatusCode.OK },
            { "/account", HttpStatusCode.Redirect },
            { "/account/sign-in", HttpStatusCode.OK },
            { "/nowhere-at-all", HttpStatusCode.NotFound },
            { "/problem/404", HttpStatusCode.NotFound },
            { "/css/base.css", HttpStatusCode.OK },
            { "/health/live", HttpStatusCode.OK },
            { "/health/ready", HttpStatusCode.OK },
        };

    [Theory, MemberData(nameof(Answers))]
    public async Task Every_kind_of_answer_tells_the_browser_to_load_nothing_from_elsewhere(string page, HttpStatusCode status)
    {
        var answer = await app.Visitor().Client.GetAsync(page);

        Assert.Equal(status, answer.StatusCode);
        AssertSafe(answer.Headers);
    }

    [Fact]
    public async Task A_refused_form_and_a_signed_in_page_are_safe_too_and_are_not_kept()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());

        var page = await browser.Client.GetAsync("/account");
        var refused = await browser.Client.PostAsync("/account/name", new FormUrlEncodedContent([]));

        foreach (var answer in new[] { page, refused })
        {
            AssertSafe(answer.Headers);
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public async Task Signing_out_tells_the_browser_to_forget_what_it_showed()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/account");
        var form = (IHtmlFormElement)browser.Page.GetElementById("sign-out")!;

        var answer = await browser.Client.PostAsync("/account/sign-out", new FormUrlEncodedContent(Browser.Filled(form, [])));

        Assert.Equal("\"cache\", \"storage\"", string.Join(',', answer.Headers.GetValues("Clear-Site-Data")));
    }

    [Fact]
    public async Task Cookies_are_bound_to_this_host_and_out_of_reach_of_scripts()
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/account/sign-in");
        var answer = await browser.Client.GetAsync("/account/register");
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [];

        Assert.All(cookies, c =>
        {
            Assert.StartsWith("__Host-", c, StringComparison.Ordinal);
            Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task An_unknown_host_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";

        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visitor().Client.SendAsync(request)).StatusCode);
    }

    private static void AssertSafe(HttpResponseHeaders headers)
    {
        var policy = headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", headers.GetValues("X-Frame-Options").Single());
        Assert.False(headers.Contains("Server"));
    }
}
