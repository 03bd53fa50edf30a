using System.Net;
using CoProduce.Web.Tests.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Servers;

/// <summary>It does not matter which server answers: what people do at one of them holds at the other.</summary>
public sealed class TwoServersTests : IAsyncDisposable
{
    private const string Speak = "stages/understand/speak";

    private readonly TwoServers _servers = new();

    public ValueTask DisposeAsync() => _servers.DisposeAsync();

    [Fact]
    public async Task Who_signs_in_at_one_is_signed_in_at_the_other_and_out_at_both_once_they_sign_out()
    {
        var (one, other) = await _servers.SignedInAsync(await _servers.One.PersonAsync("Gosia W"));
        await other.OpenAsync("/my-words");
        Assert.Equal("/my-words", other.Url);

        await other.OpenAsync("/account");
        await other.SubmitAsync("sign-out");

        await one.OpenAsync("/my-words");
        Assert.StartsWith("/account/sign-in", one.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_one_gave_out_can_be_sent_to_the_other_and_pressed_twice_it_is_there_once()
    {
        var project = await _servers.One.ProjectAsync();
        var (one, other) = await _servers.SignedInAsync(await _servers.One.MemberAsync(project));
        await one.OpenAsync($"{project.Url}/{Speak}");
        await other.OpenAsync($"{project.Url}/{Speak}");
        other.ShowAs(one);

        await Task.WhenAll(SayAsync(one, "The side door sticks."), SayAsync(other, "The side door sticks."));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (one.Status, other.Status));
        Assert.Equal(1, await _servers.One.InDatabaseAsync(db => db.Contributions.CountAsync()));
    }

    [Fact]
    public async Task Who_guesses_at_one_is_kept_out_at_the_other_as_well()
    {
        var person = await _servers.One.PersonAsync();
        foreach (var server in Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? _servers.One : _servers.Other))
        {
            var guesses = server.Visitor();
            await guesses.OpenAsync("/account/sign-in");
            await guesses.SubmitAsync("sign-in", ("Email", person.Email), ("Password", "something that it is not"));
        }

        var knows = _servers.Other.Visitor();
        await knows.OpenAsync("/account/sign-in");
        await knows.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.StartsWith("/account/sign-in", knows.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_live_page_hears_at_one_what_was_said_at_the_other()
    {
        var (project, url, _) = await _servers.One.LiveAsync();
        var writes = await _servers.One.AtLiveAsync(project, url);
        var reads = await _servers.Other.SignedInAsync(await _servers.One.MemberAsync(project));
        using var stream = await reads.Client.GetAsync($"{url}/stream", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await stream.Content.ReadAsStreamAsync());
        await UntilAsync("hello");

        await writes.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        await UntilAsync("again");

        await reads.OpenAsync(url);
        Assert.Contains("A quiet hour.", reads.Text, StringComparison.Ordinal);

        async Task UntilAsync(string word)
        {
            while (
                await lines.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
                && !line.Contains(word, StringComparison.Ordinal)
            ) { }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_database_is_away_for_two_minutes_and_comes_back_and_nothing_that_was_said_to_be_saved_is_lost(bool tryAgain)
    {
        await using var servers = new TwoServers(tryAgain: tryAgain);
        var project = await servers.One.ProjectAsync();
        var (one, other) = await servers.SignedInAsync(await servers.One.MemberAsync(project));
        List<string> saved = [.. await BothSayAsync("before")];
        servers.Database.IsAway = true;
        List<string> meanwhile = [.. await BothSayAsync("at first")];
        servers.One.Clock.Move(TimeSpan.FromMinutes(2));
        meanwhile.AddRange(await BothSayAsync("at last"));
        servers.Database.IsAway = false;
        saved.AddRange(await BothSayAsync("after"));

        var kept = await servers.One.InDatabaseAsync(db => db.Contributions.Select(c => c.Text).ToListAsync());
        Assert.Empty(meanwhile);
        Assert.Equal(40, saved.Count);
        Assert.Equal(saved.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));

        async Task<IEnumerable<string>> BothSayAsync(string when) =>
            (
                await Task.WhenAll(
                    Task.Run(() => KeepSayingAsync(one, $"one, {when}")),
                    Task.Run(() => KeepSayingAsync(other, $"other, {when}"))
                )
            ).SelectMany(said => said);

        async Task<List<string>> KeepSayingAsync(Browser browser, string who)
        {
            List<string> said = [];
            foreach (var words in Enumerable.Range(0, 10).Select(i => $"The bus was late, {who}, {i}."))
            {
                if (!servers.Database.IsAway)
                {
                    await browser.OpenAsync($"{project.Url}/{Speak}");
                }

                var page = new Browser(browser.Client);
                page.ShowAs(browser);
                await SayAsync(page, words);
                Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, $"{page.Status}");
                said.AddRange(page.Status is HttpStatusCode.OK ? [words] : []);
            }

            return said;
        }
    }

    private static Task SayAsync(Browser browser, string words) =>
        browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", words), ("ShownAs", "GroupOnly"));
}
