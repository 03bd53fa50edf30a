using System.Diagnostics;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Something else holds the database's file: people are told in time, lose no word, and get in once it lets go.</summary>
public class BusyDatabaseTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Words = "The taxi that came at nine.";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(13);

    [Fact]
    public async Task Whoever_sends_a_form_meanwhile_is_given_it_back_within_ten_seconds_and_can_send_it_again()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        var form = Browser.Filled(
            (IHtmlFormElement)browser.Page.GetElementById("speak")!,
            [("Kind", "Idea"), ("Text", Words), ("ShownAs", "GroupOnly")]
        );
        await using (var held = await HeldAsync())
        {
            var since = Stopwatch.GetTimestamp();
            var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => SendAsync(browser, project, form)));

            Assert.InRange(Stopwatch.GetElapsedTime(since), TimeSpan.FromSeconds(1), Longest);
            foreach (var answer in answers)
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
                Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter?.Delta);
                var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
                Assert.Contains(Words, page.Body!.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(browser, project, form)).StatusCode);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.Text == Words)));
    }

    private static Task<HttpResponseMessage> SendAsync(Browser browser, TestProject project, List<KeyValuePair<string, string>> form) =>
        browser.Client.PostAsync($"{project.Url}/stages/understand/speak", new FormUrlEncodedContent(form));

    /// <summary>As another process would: it began to write, and does not end.</summary>
    private async Task<SqliteConnection> HeldAsync()
    {
        var other = new SqliteConnection($"Data Source={app.EmbeddedFile};Pooling=False");
        await other.OpenAsync();
        await using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        await begin.ExecuteNonQueryAsync();
        return other;
    }
}
