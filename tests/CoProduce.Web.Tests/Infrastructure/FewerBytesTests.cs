using CoProduce.Domain.People;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Text travels in fewer bytes, and never where its length could tell a secret.</summary>
public class FewerBytesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_style_sheet_comes_in_a_third_of_its_bytes_and_is_asked_for_once(string way)
    {
        var address = (await StyleSheetsAsync())[^1];

        var whole = await GetAsync(app.Visitor().Client, address, null);
        var small = await GetAsync(app.Visitor().Client, address, way);

        Assert.Equal([way], small.Content.Headers.ContentEncoding);
        Assert.InRange((await small.Content.ReadAsByteArrayAsync()).Length, 1, (await whole.Content.ReadAsByteArrayAsync()).Length / 3);
        Assert.Equal((true, TimeSpan.FromDays(365)), (small.Headers.CacheControl!.Public, small.Headers.CacheControl.MaxAge));
        Assert.Contains("Accept-Encoding", small.Headers.Vary);
    }

    [Fact]
    public async Task A_file_without_the_mark_of_its_content_is_asked_for_each_time()
    {
        var answer = await GetAsync(app.Visitor().Client, "/css/base.css", null);

        Assert.True(answer.Headers.CacheControl!.NoCache);
    }

    [Fact]
    public async Task Whoever_comes_for_the_first_time_reads_a_project_in_fewer_bytes()
    {
        var project = await app.ProjectAsync();

        var answer = await GetAsync(app.Visitor().Client, project.Url, "br");

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Nothing_that_holds_what_is_somebodys_own_is_made_smaller()
    {
        var project = await app.ProjectAsync();
        var member = await app.SignedInAsync(await app.MemberAsync(project, Hat.ParentCarer));
        await member.OpenAsync("/account/calendar");
        await member.SubmitAsync("make");
        var secret = new Uri(member.Page.GetElementById("address")!.GetAttribute("value")!).AbsolutePath;

        foreach (var address in new[] { project.Url, "/find", "/account/calendar", "/account", "/my-words" })
        {
            Assert.Empty((await GetAsync(member.Client, address, "br")).Content.Headers.ContentEncoding);
        }

        foreach (var address in new[] { secret, $"/set-password/{new string('a', 64)}", "/projects?Words=swings" })
        {
            Assert.Empty((await GetAsync(app.Visitor().Client, address, "br")).Content.Headers.ContentEncoding);
        }
    }

    private async Task<List<string>> StyleSheetsAsync()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/");
        return [.. visitor.Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!)];
    }

    private static async Task<HttpResponseMessage> GetAsync(HttpClient client, string address, string? way)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (way is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(way);
        }

        return await client.SendAsync(request);
    }
}
