using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Accounts.Recovery;

public class ForgottenTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string NewPassword = "another long sentence altogether";

    private async Task<Browser> AskAsync(string email)
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/account/forgotten");
        await browser.SubmitAsync("forgotten", ("Email", email));
        return browser;
    }

    [Fact]
    public async Task A_person_chooses_a_new_password_and_other_sign_ins_end()
    {
        var person = await app.PersonAsync();
        var elsewhere = await app.SignedInAsync(person);
        var browser = await AskAsync(person.Email);

        var link = await app.LinkToAsync(person.Email);
        await browser.OpenAsync(link);
        await browser.SubmitAsync("set-password", ("Password", NewPassword));
        Assert.Equal("/account/sign-in", browser.Url);
        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", NewPassword));
        Assert.Equal("/", browser.Url);

        await elsewhere.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", elsewhere.Url, StringComparison.Ordinal);
        await browser.OpenAsync(link);
        Assert.Contains("This link has ended", browser.Text, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(person.Email), m => m.Subject == "Your password has changed");
    }

    [Fact]
    public async Task The_answer_is_the_same_whether_or_not_the_email_is_known()
    {
        var person = await app.PersonAsync();

        var (known, unknown) = (await AskAsync(person.Email), await AskAsync("nobody@example.org"));

        Assert.Equal(known.Url, unknown.Url);
        Assert.Equal(known.Text, unknown.Text);
        Assert.Empty(await app.LettersToAsync("nobody@example.org"));
    }

    [Fact]
    public async Task Nobody_fills_a_mail_box_with_links_and_the_answer_says_nothing_of_the_account()
    {
        var person = await app.PersonAsync();
        foreach (var email in new[] { person.Email, "nobody.at.all@example.org" })
        {
            for (var asked = 0; asked < 5; asked++)
            {
                Assert.Equal("/account/forgotten/sent", (await AskAsync(email)).Url);
            }

            Assert.Equal(HttpStatusCode.TooManyRequests, (await AskAsync(email)).Status);
        }
    }

    [Fact]
    public async Task A_newer_link_ends_the_older_one()
    {
        var person = await app.PersonAsync();
        await AskAsync(person.Email);
        var older = await app.LinkToAsync(person.Email);
        var browser = await AskAsync(person.Email);

        await browser.OpenAsync(older);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task The_link_ends_after_an_hour()
    {
        await using var later = new CoProduceApp();
        var person = await later.PersonAsync();
        var browser = later.Visitor();
        await browser.OpenAsync("/account/forgotten");
        await browser.SubmitAsync("forgotten", ("Email", person.Email));
        later.Clock.Move(TimeSpan.FromMinutes(61));

        await browser.OpenAsync(await later.LinkToAsync(person.Email));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Theory]
    [InlineData("", "Choose a password.")]
    [InlineData("short", "Use 12 characters or more")]
    public async Task A_password_that_will_not_do_is_refused_and_the_link_still_works(string password, string error)
    {
        var person = await app.PersonAsync();
        var browser = await AskAsync(person.Email);
        await browser.OpenAsync(await app.LinkToAsync(person.Email));

        await browser.SubmitAsync("set-password", ("Password", password));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("set-password", ("Password", NewPassword));
        Assert.Equal("/account/sign-in", browser.Url);
    }

    [Fact]
    public async Task An_email_that_cannot_be_one_is_named()
    {
        var browser = await AskAsync("not an email");

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Equal("not an email", browser.Page.QuerySelector("#forgotten [name=Email]")!.GetAttribute("value"));
    }
}
