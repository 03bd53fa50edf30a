using System.Net;
using System.Text.RegularExpressions;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Guests;

/// <summary>Guests aged 13 to 17, those who have gone, and what the wall shows.</summary>
public partial class YoungGuestTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Somebody_of_13_to_17_comes_in_with_the_code_that_comes_with_the_forum_s_yes_and_it_works_once()
    {
        var (project, url, runs, code) = await OpenAsync();
        var own = await SayYesAsync(runs, url, "Sky");

        var young = await ComeInAsync(code, own);

        Assert.Contains("You are a guest", young.Text, StringComparison.Ordinal);
        var copy = await ComeInAsync(code, own);
        Assert.Equal(HttpStatusCode.BadRequest, copy.Status);
        Assert.Contains("We do not know that code of your own", copy.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.YoungGuests.AnyAsync(y => y.CodeHash == own)));
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.SessionGuests.CountAsync(g =>
                    g.Name == "Sky"
                    && g.YoungGuestId != null
                    && g.Hat == Hat.YoungPerson
                    && db.LiveRooms.Any(r => r.Id == g.RoomId && db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == project.Id))
                )
            )
        );
    }

    [Theory]
    [InlineData("ThirteenToSeventeen", "need the forum’s yes first")]
    [InlineData("UnderThirteen", "Children under 13 do not come in on their own")]
    public async Task A_tick_or_a_grown_up_s_name_is_not_enough(string age, string why)
    {
        var (_, _, _, code) = await OpenAsync();
        var young = await ComeInAsync(code, "", age);
        Assert.Equal(HttpStatusCode.BadRequest, young.Status);
        Assert.Contains(why, young.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_counts_for_one_session_and_only_from_whoever_runs_it_and_knows_the_carer()
    {
        var (_, url, runs, _) = await OpenAsync();
        var (_, _, _, elsewhere) = await OpenAsync();
        var own = await SayYesAsync(runs, url, "Sky");
        Assert.Contains("We do not know that code of your own", (await ComeInAsync(elsewhere, own)).Text, StringComparison.Ordinal);

        await runs.OpenAsync(Page(url));
        await runs.SubmitAsync("yes", ("Form.Name", "Ren"));
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        Assert.Contains("Talk with their parent or carer first", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("yes", ("Form.Name", "Ren Smith"), ("Form.KnowsCarer", "true"));
        Assert.Contains("use one word", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_that_is_taken_back_puts_the_guest_out_with_their_next_tap()
    {
        var (_, url, runs, code) = await OpenAsync();
        var young = await ComeInAsync(code, await SayYesAsync(runs, url, "Sky"));

        await runs.OpenAsync(Page(url));
        await runs.SubmitAsync(runs.Page.QuerySelector("form[id^='take-back-']")!.Id!);
        await young.SubmitAsync("say", ("Say.Text", "Hello."));

        Assert.Contains("You are not in a session", young.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_who_left_speaks_no_more_with_the_old_cookie()
    {
        var (project, _, _, code) = await OpenAsync();
        var guest = await ComeInAsync(code);
        await guest.OpenAsync("/live/here");
        var key = await app.InDatabaseAsync(db => db.SessionGuests.OrderByDescending(g => g.Id).Select(g => g.KeyHash).FirstAsync());
        await guest.SubmitAsync("leave");

        await app.InDatabaseAsync(async db =>
        {
            Assert.NotNull((await db.SessionGuests.SingleAsync(g => g.KeyHash == key)).LeftAt);
            return 0;
        });
        Assert.Equal(HttpStatusCode.NotFound, (await guest.Client.GetAsync("/live/now")).StatusCode);
        Assert.False(await app.InDatabaseAsync(db => db.Contributions.AnyAsync(c => c.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Whoever_was_put_out_stays_out_when_guests_are_let_in_again()
    {
        var (_, url, runs, code) = await OpenAsync();
        var guest = await ComeInAsync(code);
        foreach (var _ in new[] { "no more", "again" })
        {
            await runs.OpenAsync(url);
            await runs.SubmitAsync("code");
        }

        await guest.SubmitAsync("say", ("Say.Text", "Hello."));
        Assert.Contains("You are not in a session", guest.Text, StringComparison.Ordinal);
        Assert.Contains("You are a guest", (await ComeInAsync(code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wall_shows_no_names_and_not_who_is_young()
    {
        var (_, url, runs, code) = await OpenAsync();
        var young = await ComeInAsync(code, await SayYesAsync(runs, url, "Sky"));
        await young.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        await runs.OpenAsync(url);
        await runs.SubmitAsync("say", ("Say.Text", "Clubs."));

        await runs.OpenAsync($"{url}/screen");
        foreach (var wall in new[] { runs.Page.QuerySelector("main")!.OuterHtml, await runs.Client.GetStringAsync($"{url}/now?wall=true") })
        {
            Assert.Contains("A quiet hour.", wall, StringComparison.Ordinal);
            Assert.Contains("Someone from a family.", wall, StringComparison.Ordinal);
            Assert.All(["Sky", "Beth", "oung person"], told => Assert.DoesNotContain(told, wall, StringComparison.Ordinal));
        }
    }

    private static string Page(string url) => url.Replace("/live", "/young-guests", StringComparison.Ordinal);

    private static async Task<string> SayYesAsync(Browser runs, string url, string name)
    {
        await runs.OpenAsync(Page(url));
        await runs.SubmitAsync("yes", ("Form.Name", name), ("Form.KnowsCarer", "true"));
        return OwnCode().Match(runs.Text).Groups[1].Value;
    }

    private async Task<(TestProject Project, string Url, Browser Runs, string Code)> OpenAsync()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("code", ("guests", "true"));
        var code = await app.InDatabaseAsync(db =>
            db.SessionCodes.Where(c =>
                    db.LiveRooms.Any(r => r.Id == c.RoomId && db.Sessions.Any(s => s.Id == r.SessionId && s.ProjectId == project.Id))
                )
                .Select(c => c.Code)
                .SingleAsync()
        );
        return (project, url, runs, code);
    }

    private async Task<Browser> ComeInAsync(string code, string? own = null, string age = "ThirteenToSeventeen")
    {
        var guest = app.Visitor();
        await guest.OpenAsync("/live");
        await guest.SubmitAsync(
            "come-in",
            ("Form.Code", code),
            ("Form.Name", "Jo"),
            ("Form.Hat", own is null ? "ParentCarer" : "YoungPerson"),
            ("Form.Age", own is null ? nameof(GuestAge.EighteenOrOver) : age),
            ("Form.OwnCode", own ?? ""),
            ("Form.SaidYes", "true")
        );
        return guest;
    }

    [GeneratedRegex("Their own code is ([A-Z]{3} [A-Z]{3})")]
    private static partial Regex OwnCode();
}
