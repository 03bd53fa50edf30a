using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.SecondStep;

public class CodeTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<Browser> HalfWayAsync(TestPerson person, Browser? browser = null)
    {
        browser ??= app.Visitor();
        await browser.OpenAsync("/account/sign-in?from=/account");
        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        return browser;
    }

    [Fact]
    public async Task The_password_alone_opens_nothing()
    {
        var browser = await HalfWayAsync(await app.StaffAsync());
        Assert.StartsWith("/account/sign-in/code", browser.Url, StringComparison.Ordinal);

        await browser.OpenAsync("/account");

        Assert.StartsWith("/account/sign-in?from", browser.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_works_once_even_in_the_same_half_minute()
    {
        var staff = await app.StaffAsync();
        var (first, second) = (await HalfWayAsync(staff), await HalfWayAsync(staff));
        var code = await app.NewCodeAsync();

        await first.SubmitAsync("code", ("Form.Code", $" {code[..3]} {code[3..]} "));
        await second.SubmitAsync("code", ("Form.Code", code));

        Assert.Equal("/account", first.Url);
        Assert.Equal(HttpStatusCode.BadRequest, second.Status);
        Assert.Contains("Wait for the next one", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_lets_its_owner_in_once_and_they_are_told()
    {
        var staff = await app.StaffAsync();
        var browser = await app.SignedInAsync(staff);
        await browser.OpenAsync("/account/second-step");
        await browser.SubmitAsync("recovery-codes");
        var kept = browser.Page.QuerySelector("main code")!.TextContent.ToLowerInvariant();
        var (first, second) = (await HalfWayAsync(staff), await HalfWayAsync(staff));

        foreach (var one in new[] { first, second })
        {
            await one.OpenAsync("/account/sign-in/recovery-code?from=/account");
            await one.SubmitAsync("code", ("Form.Code", kept));
        }

        Assert.Equal("/account", first.Url);
        Assert.Contains("Each one works once", second.Text, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(staff.Email), m => m.Body.Contains("You have 9 left", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Guessing_codes_ends_soon_while_the_owner_still_gets_in_from_their_own_browser()
    {
        var staff = await app.StaffAsync();
        var own = await app.SignInByFormAsync(app.Visitor(), staff);
        await own.OpenAsync("/account");
        await own.SubmitAsync("sign-out");
        var guesser = await HalfWayAsync(staff);
        for (var tries = 0; tries < 9; tries++)
        {
            await guesser.SubmitAsync("code", ("Form.Code", "no"));
            Assert.Equal(HttpStatusCode.BadRequest, guesser.Status);
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            var late = await HalfWayAsync(staff);
            await late.SubmitAsync("code", ("Form.Code", await app.NewCodeAsync()));
            Assert.Equal(HttpStatusCode.TooManyRequests, late.Status);
        }

        await HalfWayAsync(staff, own);
        await own.SubmitAsync("code", ("Form.Code", await app.NewCodeAsync()));
        Assert.Equal("/account", own.Url);
        Assert.Single(await app.LettersToAsync(staff.Email), m => m.Subject == "Somebody could not finish signing in to your account");
    }

    [Fact]
    public async Task A_new_password_by_mail_does_not_step_past_the_code()
    {
        var staff = await app.StaffAsync();
        var waiting = await HalfWayAsync(staff);
        var browser = app.Visitor();
        await browser.OpenAsync("/account/forgotten");
        await browser.SubmitAsync("forgotten", ("Email", staff.Email));
        await browser.OpenAsync(await app.LinkToAsync(staff.Email));
        await browser.SubmitAsync("set-password", ("Password", "another long sentence altogether"));
        await browser.SubmitAsync("sign-in", ("Email", staff.Email), ("Password", "another long sentence altogether"));
        Assert.StartsWith("/account/sign-in/code", browser.Url, StringComparison.Ordinal);

        await waiting.SubmitAsync("code", ("Form.Code", await app.NewCodeAsync()));

        Assert.Equal("/account/sign-in", waiting.Url);
        Assert.Contains("Please sign in again", waiting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_minutes_the_page_asks_whether_it_is_still_them()
    {
        await using var later = new CoProduceApp();
        var person = await later.PersonAsync();
        var browser = await later.SignedInAsync(person);
        var key = await later.InDatabaseAsync(db => db.SignInTickets.Select(s => s.KeyHash).SingleAsync());
        later.Clock.Move(TimeSpan.FromMinutes(6));
        await browser.OpenAsync("/account/second-step");
        Assert.StartsWith("/account/again", browser.Url, StringComparison.Ordinal);

        await browser.SubmitAsync("again", ("Form.Password", "something else entirely"));
        Assert.Contains("That is not right", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("again", ("Form.Password", TestData.Password));

        Assert.Equal("/account/second-step", browser.Url);
        Assert.NotEqual(key, await later.InDatabaseAsync(db => db.SignInTickets.Select(s => s.KeyHash).SingleAsync()));
    }

    [Fact]
    public async Task Staff_are_asked_for_their_code_again_as_well()
    {
        await using var later = new CoProduceApp();
        var browser = await later.SignedInAsync(await later.StaffAsync());
        later.Clock.Move(TimeSpan.FromMinutes(6));
        await browser.OpenAsync("/account/second-step");

        await browser.SubmitAsync("again", ("Form.Password", TestData.Password));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.SubmitAsync("again", ("Form.Password", TestData.Password), ("Form.Code", await later.NewCodeAsync()));

        Assert.Equal("/account/second-step", browser.Url);
    }
}
