using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Settings;

public class AccountTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string NewPassword = "another long sentence altogether";

    private async Task<(TestPerson Person, Browser Browser)> AtAsync(string page)
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync(page);
        return (person, browser);
    }

    [Theory]
    [InlineData("/account")]
    [InlineData("/account/email")]
    [InlineData("/account/password")]
    public async Task A_visitor_is_asked_to_sign_in(string page)
    {
        var browser = app.Visitor();

        await browser.OpenAsync(page);

        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_changes_what_we_call_them()
    {
        var (_, browser) = await AtAsync("/account");

        await browser.SubmitAsync("name", ("Name.DisplayName", "Amina"));

        Assert.Contains("Your name is saved.", browser.Text, StringComparison.Ordinal);
        Assert.Equal("Amina", browser.Page.QuerySelector("#name [name='Name.DisplayName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_new_name_also_stands_where_others_typed_the_old_one_but_not_for_somebody_of_the_same_name()
    {
        var (mine, shared) = (await app.ProjectAsync(), await app.ProjectAsync());
        var person = await app.MemberAsync(mine, name: "Ann B");
        await app.JoinAsync(shared, person);
        await app.MemberAsync(shared, name: "Ann B");
        foreach (var project in new[] { mine, shared })
        {
            await app.ContributionAsync(project, person);
        }

        await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.Author.PersonId == person.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.SeenToBy, "Ann B and Joann B"))
        );
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", "Nan B"));

        Assert.Equal(
            ["Nan B and Joann B", "Ann B and Joann B"],
            await app.InDatabaseAsync(db =>
                db.Contributions.Where(c => c.Author.PersonId == person.Id).OrderBy(c => c.Id).Select(c => c.SeenToBy!).ToListAsync()
            )
        );
    }

    [Fact]
    public async Task An_empty_name_is_named_and_nothing_changes()
    {
        var (person, browser) = await AtAsync("/account");

        await browser.SubmitAsync("name", ("Name.DisplayName", ""));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Tell us what to call you.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Amina K",
            await app.InDatabaseAsync(db => db.People.Where(p => p.Id == person.Id).Select(p => p.DisplayName).SingleAsync())
        );
    }

    [Fact]
    public async Task A_person_stops_mail_and_starts_it_again()
    {
        var (person, browser) = await AtAsync("/account");

        await browser.SubmitAsync("mail", ("AllowsMail", "false"));
        Assert.False(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == person.Id && p.AllowsMail)));
        await browser.SubmitAsync("mail", ("AllowsMail", "true"));

        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == person.Id && p.AllowsMail)));
    }

    [Fact]
    public async Task A_new_password_keeps_this_browser_with_a_new_key_and_ends_the_others()
    {
        var (person, browser) = await AtAsync("/account/password");
        var other = await app.SignedInAsync(person);
        var before = await KeysAsync(person);

        await browser.SubmitAsync("change-password", ("OldPassword", TestData.Password), ("NewPassword", NewPassword));
        Assert.Equal("/account", browser.Url);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await other.OpenAsync("/account");

        Assert.StartsWith("/account/sign-in", other.Url, StringComparison.Ordinal);
        Assert.Single((await KeysAsync(person)).Except(before));
    }

    private Task<List<string>> KeysAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.SignInTickets.Where(s => s.Account.PersonId == person.Id).Select(s => s.KeyHash).ToListAsync());

    [Theory]
    [InlineData("", NewPassword, "Type the password you use now.")]
    [InlineData("not the right words", NewPassword, "That is not the password you use now.")]
    [InlineData(TestData.Password, "", "Choose a new password.")]
    [InlineData(TestData.Password, "short", "Use 12 characters or more")]
    [InlineData(TestData.Password, "my name is Amina K, you see", "Leave your name")]
    public async Task A_password_change_that_will_not_do_is_explained(string old, string @new, string error)
    {
        var (_, browser) = await AtAsync("/account/password");

        await browser.SubmitAsync("change-password", ("OldPassword", old), ("NewPassword", @new));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_email_counts_when_its_link_is_used_and_the_old_one_is_told()
    {
        var (person, browser) = await AtAsync("/account/email");
        var email = $"{Guid.NewGuid():N}@example.org";

        await browser.SubmitAsync("change-email", ("NewEmail", email), ("Password", TestData.Password));
        Assert.Equal("/account", browser.Url);
        Assert.Contains(person.Email, browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("confirm");
        Assert.Equal("/account/sign-in", browser.Url);
        await browser.SubmitAsync("sign-in", ("Email", email), ("Password", TestData.Password));

        Assert.Equal("/", browser.Url);
        Assert.Equal(
            ["Someone asked to change your email", "Your email has changed"],
            (await app.LettersToAsync(person.Email)).Select(m => m.Subject)
        );
    }

    [Fact]
    public async Task An_email_somebody_else_has_gets_the_same_answer_and_no_link()
    {
        var taken = await app.PersonAsync();
        var (_, browser) = await AtAsync("/account/email");

        await browser.SubmitAsync("change-email", ("NewEmail", taken.Email), ("Password", TestData.Password));

        Assert.Contains("We have sent a link to your new email.", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/account/email/", Assert.Single(await app.LettersToAsync(taken.Email)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense", TestData.Password, "Type an email like")]
    [InlineData("new@example.org", "not the right words", "That is not the password you use now.")]
    public async Task An_email_change_that_will_not_do_is_explained(string email, string password, string error)
    {
        var (_, browser) = await AtAsync("/account/email");

        await browser.SubmitAsync("change-email", ("NewEmail", email), ("Password", password));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);
        Assert.Equal(email, browser.Page.QuerySelector("[name=NewEmail]")!.GetAttribute("value"));
    }
}
