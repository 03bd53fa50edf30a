using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.SecondStep;

public class SetUpTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static string KeyOn(Browser browser) =>
        browser.Page.QuerySelector("#key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private string CodeOf(string key, int later = 0) => Totp.Code(key, Totp.StepAt(app.Clock.GetUtcNow()) + later);

    private async Task<string> SetUpAsync(Browser browser)
    {
        await browser.OpenAsync("/account/second-step/set-up");
        var key = KeyOn(browser);
        await browser.SubmitAsync("set-up", ("Form.Code", CodeOf(key)));
        return key;
    }

    [Fact]
    public async Task A_parent_sets_one_up_keeps_the_recovery_codes_and_is_asked_from_then_on()
    {
        var person = await app.PersonAsync();
        var (phone, library) = (await app.SignedInAsync(person), await app.SignedInAsync(person));

        var key = await SetUpAsync(phone);

        Assert.Equal("/account/second-step/recovery-codes", phone.Url);
        Assert.Equal(10, phone.Page.QuerySelectorAll("main code").Length);
        await phone.OpenAsync("/account/second-step/recovery-codes");
        Assert.Contains("shown once", phone.Text, StringComparison.Ordinal);
        await library.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", library.Url, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(person.Email), m => m.Subject == "Your second step has changed");
        await library.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        Assert.StartsWith("/account/sign-in/code", library.Url, StringComparison.Ordinal);
        await library.SubmitAsync("code", ("Form.Code", CodeOf(key, 1)));
        Assert.Equal("/account", library.Url);
    }

    [Fact]
    public async Task A_wrong_first_code_changes_nothing_and_the_key_stays_on_the_page()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account/second-step/set-up");
        var key = KeyOn(browser);

        await browser.SubmitAsync("set-up", ("Form.Code", "12"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Wait for the next one", browser.Text, StringComparison.Ordinal);
        Assert.Equal(key, KeyOn(browser));
        Assert.False(
            await app.InDatabaseAsync(db => db.Users.Where(u => u.Email == person.Email).Select(u => u.TwoFactorEnabled).SingleAsync())
        );
    }

    [Fact]
    public async Task A_key_made_for_somebody_else_is_not_taken()
    {
        var (mine, theirs) = (await app.SignedInAsync(await app.PersonAsync()), await app.SignedInAsync(await app.PersonAsync()));
        await theirs.OpenAsync("/account/second-step/set-up");
        var (key, offer) = (KeyOn(theirs), theirs.Page.QuerySelector("#set-up [name='Form.Offer']")!.GetAttribute("value")!);
        await mine.OpenAsync("/account/second-step/set-up");

        await mine.SubmitAsync("set-up", ("Form.Code", CodeOf(key)), ("Form.Offer", offer));

        Assert.Equal("/account/second-step/set-up", mine.Url);
        Assert.Contains("here is a new code to scan", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_and_recovery_codes_are_sealed_in_the_database()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        var key = await SetUpAsync(browser);
        var codes = browser.Page.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();

        var kept = await app.InDatabaseAsync(db => db.UserTokens.Select(t => t.Value!).ToListAsync());

        Assert.All(codes.Append(key), secret => Assert.DoesNotContain(kept, value => value.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_new_duty_leaves_nothing_open_but_setting_it_up()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await app.InDatabaseAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == person.Id)).TakeOn(ForumDuties.Staff);
            return await db.SaveChangesAsync();
        });

        foreach (
            var address in new[]
            {
                "/",
                "/forum",
                "/account",
                "/account/email",
                "/account/password",
                "/my-words",
                "/projects",
                "/find",
                "/account/second-step",
                "/nowhere",
            }
        )
        {
            await browser.OpenAsync(address);
            Assert.Equal("/account/second-step/set-up", browser.Url);
        }

        foreach (var address in new[] { "/staying-safe", "/privacy", "/how-we-work", "/reading-settings" })
        {
            await browser.OpenAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (browser.Url, browser.Status));
        }

        await SetUpAsync(browser);
        await browser.OpenAsync("/forum");
        Assert.Equal("/forum", browser.Url);
    }

    [Fact]
    public async Task Whoever_may_not_go_on_yet_may_still_sign_out()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await app.JoinAsync(await app.ProjectAsync(), person, facilitator: true);
        }

        await browser.OpenAsync("/my-words");
        Assert.Equal("/account/second-step/set-up", browser.Url);
        await browser.SubmitAsync("sign-out");

        Assert.Equal("/", browser.Url);
    }

    [Fact]
    public async Task Staff_move_to_another_phone_but_cannot_turn_it_off()
    {
        var browser = await app.SignedInAsync(await app.StaffAsync());
        await browser.OpenAsync("/account/second-step");
        Assert.Null(browser.Page.QuerySelector("#off"));
        using var off = new FormUrlEncodedContent([
            KeyValuePair.Create(
                "__RequestVerificationToken",
                browser.Page.QuerySelector("#recovery-codes [name=__RequestVerificationToken]")!.GetAttribute("value")!
            ),
        ]);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.Client.PostAsync("/account/second-step/off", off)).StatusCode);

        await SetUpAsync(browser);

        Assert.Equal(10, browser.Page.QuerySelectorAll("main code").Length);
    }

    [Fact]
    public async Task A_parent_turns_it_off_again_and_is_told_by_mail()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await SetUpAsync(browser);
        await browser.OpenAsync("/account/second-step");

        await browser.SubmitAsync("off");

        Assert.Contains("Your second step is off", browser.Text, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(person.Email), m => m.Body.Contains("turned off", StringComparison.Ordinal));
        await app.SignedInAsync(person);
    }
}
