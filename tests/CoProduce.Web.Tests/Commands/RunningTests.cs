using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Commands;

public sealed class RunningTests : IDisposable
{
    private readonly string _database = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    public void Dispose()
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_database + end);
        }
    }

    [Fact]
    public async Task In_production_the_log_is_json_with_a_request_id_and_holds_nobodys_email_and_the_app_stops_when_asked()
    {
        using var app = new RunningApp(_database, "Production", "--urls", "http://127.0.0.1:0");
        using var client = await ClientAsync(app);
        Assert.StartsWith("ready\n", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);

        await SendAsync(
            client,
            "/account/register",
            "register",
            ("DisplayName", "Zebedee Q"),
            ("Email", "zebedee@example.org"),
            ("Password", TestData.Password),
            ("Hat", "ParentCarer")
        );
        await SendAsync(client, "/account/sign-in", "sign-in", ("Email", "zebedee@example.org"), ("Password", "not the right words"));
        await SendAsync(client, "/account/forgotten", "forgotten", ("Email", "zebedee@example.org"));
        await client.GetAsync("/nowhere/zebedee@example.org?email=zebedee@example.org");
        await client.GetAsync("/account/sign-in?from=/zebedee@example.org");
        await app.SaysAsync("*unknown");
        app.AskToStop();

        Assert.Equal(0, await app.EndAsync());
        Assert.DoesNotContain("zebedee", app.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("right words", app.Said, StringComparison.Ordinal);
        Assert.Contains("Mail:Host or Mail:From is empty", app.Said, StringComparison.Ordinal);
        var request = app
            .Said.Split('\n')
            .Where(l => l.Contains("/sign-in", StringComparison.Ordinal) || l.Contains("account/register", StringComparison.Ordinal))
            .Select(l => JsonDocument.Parse(l))
            .First();
        Assert.NotEqual("", request.RootElement.GetProperty("Request").GetString());
    }

    [Fact]
    public async Task In_development_mails_are_shown_with_links_to_click_and_not_sent()
    {
        await using (var before = new CoProduceApp(_database) { KeepsFile = true })
        {
            // Somebody is there, so no sample forum is made.
            await before.PersonAsync();
        }

        using var app = new RunningApp(_database, "Development", "--urls", "http://127.0.0.1:0");
        using var client = await ClientAsync(app);
        await SendAsync(
            client,
            "/account/register",
            "register",
            ("DisplayName", "Zebedee Q"),
            ("Email", "zebedee@example.org"),
            ("Password", TestData.Password),
            ("Hat", "ParentCarer")
        );

        var page = await client.GetStringAsync("/dev/mail");

        Assert.Contains("To zebedee@example.org", page, StringComparison.Ordinal);
        Assert.Matches("<a href=\"https://forum.example/account/confirm/[0-9a-f]{64}\">", page);
    }

    [Fact]
    public async Task Started_from_another_folder_it_finds_its_settings_beside_itself()
    {
        using var app = new RunningApp(_database, "Production", "migrate");

        Assert.Equal(0, await app.EndAsync());
        Assert.True(File.Exists(_database));
    }

    private static async Task<HttpClient> ClientAsync(RunningApp app)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = await app.AddressAsync(),
        };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return client;
    }

    /// <summary>Sends a form as a proxy in front of the app would: over http, for somebody who came over https.</summary>
    private static async Task SendAsync(HttpClient client, string page, string formId, params (string, string)[] answers)
    {
        var shown = await client.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var form = (IHtmlFormElement)new HtmlParser().ParseDocument(await shown.Content.ReadAsStringAsync()).GetElementById(formId)!;
        using var request = new HttpRequestMessage(HttpMethod.Post, page)
        {
            Content = new FormUrlEncodedContent(Browser.Filled(form, answers)),
        };
        foreach (var cookie in shown.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            request.Headers.Add("Cookie", cookie.Split(';')[0]);
        }

        Assert.NotEqual(HttpStatusCode.InternalServerError, (await client.SendAsync(request)).StatusCode);
    }
}
