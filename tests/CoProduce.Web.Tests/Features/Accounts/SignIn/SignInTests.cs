using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.SignIn;

public class SignInTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<Browser> TryAsync(string email, string password, string page = "/account/sign-in")
    {
        var browser = app.Visitor();
        await browser.OpenAsync(page);
        await browser.SubmitAsync("sign-in", ("Email", email), ("Password", password));
        return browser;
    }

    [Fact]
    public async Task A_person_signs_in_and_goes_on_to_the_page_they_wanted()
    {
        var person = await app.PersonAsync();
        var browser = app.Visitor();
        await browser.OpenAsync("/account/email");
        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);

        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.Equal("/account/email", browser.Url);
    }

    [Fact]
    public async Task Signing_out_in_a_second_tab_says_that_i_am_signed_out_and_no_address_leads_back_to_it()
    {
        var person = await app.PersonAsync();
        var browser = await TryAsync(person.Email, TestData.Password, "/account/sign-in?from=/account");
        var form = Browser.Filled((AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.GetElementById("sign-out")!, []);
        await browser.SubmitAsync("sign-out");

        var again = await browser.Client.PostAsync("/account/sign-out", new FormUrlEncodedContent(form));
        Assert.Equal("/", again.Headers.Location?.OriginalString);
        await browser.OpenAsync("/");
        Assert.Contains("You are signed out.", browser.Text, StringComparison.Ordinal);

        browser = await TryAsync(person.Email, TestData.Password, "/account/sign-in?from=/account/sign-out");
        Assert.Equal("/", browser.Url);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    public async Task Signing_in_never_leads_to_another_site(string from)
    {
        var person = await app.PersonAsync();

        var browser = await TryAsync(person.Email, TestData.Password, $"/account/sign-in?from={Uri.EscapeDataString(from)}");

        Assert.Equal("/", browser.Url);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_email_get_the_same_answer_and_both_are_slowed_down()
    {
        var person = await app.PersonAsync();
        var wrong = await TryAsync(person.Email, "not the right words");
        var unknown = await TryAsync("nobody@example.org", "not the right words");
        for (var tries = 1; tries < 10; tries++)
        {
            await TryAsync(person.Email, "not the right words");
            await TryAsync("nobody@example.org", "not the right words");
        }

        var (slowed, slowedUnknown) = (
            await TryAsync(person.Email, TestData.Password),
            await TryAsync("nobody@example.org", TestData.Password)
        );

        Assert.Contains("We could not sign you in.", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(person.Email, wrong.Page.QuerySelector("#sign-in [name=Email]")!.GetAttribute("value"));
        Assert.All([wrong, unknown], b => Assert.Equal(HttpStatusCode.BadRequest, b.Status));
        Assert.Equal(wrong.Text, unknown.Text);
        Assert.All([slowed, slowedUnknown], b => Assert.Equal(HttpStatusCode.TooManyRequests, b.Status));
        Assert.Equal(slowed.Text, slowedUnknown.Text);
    }

    [Fact]
    public async Task While_others_guess_the_owner_gets_in_from_a_browser_of_theirs_and_is_told_once()
    {
        var person = await app.PersonAsync();
        var own = await app.SignedInAsync(person);
        await own.OpenAsync("/account");
        await own.SubmitAsync("sign-out");
        for (var tries = 0; tries < 13; tries++)
        {
            await TryAsync(person.Email.ToUpperInvariant(), "not the right words");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(person.Email, TestData.Password)).Status);
        await own.OpenAsync("/account/sign-in?from=/account");
        await own.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.Equal("/account", own.Url);
        Assert.Single(await app.LettersToAsync(person.Email), m => m.Subject == "Somebody tried to sign in to your account");
    }

    [Fact]
    public async Task After_a_quarter_of_an_hour_a_new_browser_may_try_again()
    {
        await using var later = new CoProduceApp();
        var person = await later.PersonAsync();
        var browser = later.Visitor();
        await browser.OpenAsync("/account/sign-in");
        for (var tries = 0; tries < 10; tries++)
        {
            await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", "not the right words"));
        }

        using var form = new FormUrlEncodedContent(
            Browser.Filled(
                (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.GetElementById("sign-in")!,
                [("Email", person.Email), ("Password", TestData.Password)]
            )
        );
        var slowed = await browser.Client.PostAsync("/account/sign-in", form);
        Assert.Equal(TimeSpan.FromMinutes(15), slowed.Headers.RetryAfter!.Delta);
        later.Clock.Move(TimeSpan.FromMinutes(16));

        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        Assert.Equal("/", browser.Url);
    }

    [Theory]
    [InlineData("", TestData.Password, "Type the email you joined with.")]
    [InlineData("a@example.org", "", "Type your password.")]
    public async Task What_is_missing_is_named(string email, string password, string error)
    {
        var browser = await TryAsync(email, password);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_a_copied_cookie_on_the_next_request()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/account");
        var copied = await app.InDatabaseAsync(db => db.SignInTickets.CountAsync());

        await browser.SubmitAsync("sign-out");
        Assert.Equal("/", browser.Url);
        await browser.OpenAsync("/account");

        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
        Assert.Equal(copied - 1, await app.InDatabaseAsync(db => db.SignInTickets.CountAsync()));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browser_too()
    {
        var person = await app.PersonAsync();
        var (one, other) = (await app.SignedInAsync(person), await app.SignedInAsync(person));
        await one.OpenAsync("/account");

        await one.SubmitAsync("sign-out-everywhere");

        foreach (var browser in new[] { one, other })
        {
            await browser.OpenAsync("/account");
            Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Losing_a_duty_counts_on_the_next_request()
    {
        var staff = await app.StaffAsync();
        var browser = await app.SignedInAsync(staff);
        await browser.OpenAsync("/forum");
        Assert.Equal(HttpStatusCode.OK, browser.Status);

        await app.InDatabaseAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == staff.Id)).LayDown(ForumDuties.Staff, []);
            return await db.SaveChangesAsync();
        });
        await browser.OpenAsync("/forum");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Theory]
    [InlineData(false, 11, true)]
    [InlineData(false, 13, false)]
    [InlineData(true, 24 * 29, true)]
    [InlineData(true, 24 * 31, false)]
    public async Task A_sign_in_lasts_12_hours_or_30_days_when_asked_to(bool keep, int hours, bool isStillIn)
    {
        await using var later = new CoProduceApp();
        var person = await later.PersonAsync();
        var browser = later.Visitor();
        await browser.OpenAsync("/account/sign-in");
        Assert.False(browser.Page.QuerySelector("#sign-in [name=KeepMe]")!.HasAttribute("checked"));
        await browser.SubmitAsync(
            "sign-in",
            [("Email", person.Email), ("Password", TestData.Password), .. keep ? [("KeepMe", "true")] : Array.Empty<(string, string)>()]
        );

        for (var left = hours; left > 0; left -= keep ? hours : 1)
        {
            later.Clock.Move(TimeSpan.FromHours(keep ? hours : 1));
            await browser.OpenAsync("/account");
        }

        Assert.Equal(isStillIn, browser.Url == "/account");
    }
}
