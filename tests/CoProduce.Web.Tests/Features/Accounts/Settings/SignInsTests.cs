using System.Net;
using CoProduce.Domain.Audit;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Settings;

public class SignInsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Somebody_sees_where_they_are_signed_in_and_ends_one_on_its_next_request()
    {
        var person = await app.PersonAsync();
        var (phone, library) = (await app.SignedInAsync(person), await app.SignedInAsync(person));
        await phone.OpenAsync("/account/sign-ins");
        Assert.Equal(2, phone.Page.QuerySelectorAll("li.cp-card").Length);

        await phone.SubmitAsync(phone.Page.QuerySelector("form[id^='end-']")!.Id!);

        Assert.Contains("That sign-in has ended.", phone.Text, StringComparison.Ordinal);
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.AuditEntries.CountAsync(t => t.What == AuditEvent.SignInEnded && t.AboutPersonId == person.Id)
            )
        );
        await library.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", library.Url, StringComparison.Ordinal);
        await phone.OpenAsync("/account");
        Assert.Equal("/account", phone.Url);
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses_sign_in()
    {
        var (me, other) = (await app.PersonAsync(), await app.PersonAsync());
        var (mine, theirs) = (await app.SignedInAsync(me), await app.SignedInAsync(other));
        await app.SignedInAsync(me);
        var key = await app.InDatabaseAsync(db =>
            db.SignInTickets.Where(s => s.Account.PersonId == other.Id).Select(s => s.KeyHash).SingleAsync()
        );
        await mine.OpenAsync("/account/sign-ins");

        await mine.SubmitAsync(mine.Page.QuerySelector("form[id^='end-']")!.Id!, ("key", key));

        Assert.Equal(HttpStatusCode.NotFound, mine.Status);
        await theirs.OpenAsync("/account");
        Assert.Equal("/account", theirs.Url);
    }

    [Fact]
    public async Task A_browser_not_used_before_is_told_by_mail_and_a_known_one_is_not()
    {
        var person = await app.PersonAsync();
        var first = await app.SignedInAsync(person);
        Assert.Equal(0, await MailsAsync(person));
        await app.SignedInAsync(person);
        Assert.Equal(1, await MailsAsync(person));

        await first.OpenAsync("/account");
        await first.SubmitAsync("sign-out");
        await first.OpenAsync("/account/sign-in");
        await first.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.Equal(1, await MailsAsync(person));
    }

    private Task<int> MailsAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.OutgoingMails.CountAsync(m => m.To == person.Email && m.Subject.StartsWith("A new browser")));

    [Theory]
    [InlineData("Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0", "Firefox on Android")]
    [InlineData(
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1",
        "Safari on iPhone"
    )]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0", "Edge on Windows")]
    [InlineData("<script>", "A browser on a device")]
    [InlineData(null, "A browser on a device")]
    public void A_browser_is_called_what_people_call_it(string? agent, string name) => Assert.Equal(name, KnownBrowsers.Name(agent));
}
