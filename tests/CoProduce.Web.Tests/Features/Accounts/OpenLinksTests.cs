using System.Buffers.Text;
using System.Net;
using CoProduce.Data.Accounts;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Accounts;

/// <summary>A link in a mail opens nothing once the account it was made for is kept safe in another way.</summary>
public class OpenLinksTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string NewPassword = "another long sentence altogether";
    private static readonly byte[] Passkey = [.. Enumerable.Range(1, 16).Select(n => (byte)n)];

    [Theory]
    [InlineData("a new password")]
    [InlineData("a new email")]
    [InlineData("a second step")]
    [InlineData("no second step")]
    [InlineData("new recovery codes")]
    [InlineData("one passkey fewer")]
    [InlineData("signing out everywhere")]
    public async Task Every_open_link_of_an_account_ends_with(string change)
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        await BeforeAsync(change, person, browser);
        var newEmail = $"{Guid.NewGuid():N}@example.org";
        string[] links = [await ForgottenAsync(person), await DutyAsync(person), await NewEmailAsync(browser, newEmail)];
        Assert.All(await OpenAsync(links), status => Assert.Equal(HttpStatusCode.OK, status));

        await ChangeAsync(change, browser, links[2]);

        Assert.All(await OpenAsync(links), status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Equal(change == "a new email", await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == newEmail)));
    }

    [Fact]
    public async Task A_link_to_confirm_ends_with_a_new_password_and_one_left_open_before_does_nothing_when_pressed()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var visitor = app.Visitor();
        await visitor.OpenAsync("/account/register");
        await visitor.SubmitAsync(
            "register",
            ("DisplayName", "Noor B"),
            ("Email", email),
            ("Password", TestData.Password),
            ("Hat", "ParentCarer")
        );
        var confirm = await app.LinkToAsync(email);
        await visitor.OpenAsync(confirm);
        var other = app.Visitor();
        await other.OpenAsync(await ForgottenAsync(new TestPerson(0, email)));
        await other.SubmitAsync("set-password", ("Password", NewPassword));

        await visitor.SubmitAsync("confirm");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal([HttpStatusCode.NotFound], await OpenAsync(confirm));
    }

    [Fact]
    public async Task What_changes_nothing_of_the_keys_leaves_links_open()
    {
        var person = await app.PersonAsync();
        var browser = await app.SignedInAsync(person);
        var link = await ForgottenAsync(person);
        await browser.OpenAsync("/account");
        await browser.SubmitAsync("name", ("Name.DisplayName", "Amina"));
        await app.SignedInAsync(person);

        Assert.Equal([HttpStatusCode.OK], await OpenAsync(link));
    }

    [Fact]
    public async Task New_recovery_codes_and_a_passkey_less_keep_this_browser_in_and_end_the_others()
    {
        var person = await app.PersonAsync();
        var (browser, other) = (await app.SignedInAsync(person), await app.SignedInAsync(person));
        await BeforeAsync("one passkey fewer", person, browser);

        await ChangeAsync("one passkey fewer", browser, "");

        Assert.Equal("/account/passkeys", browser.Url);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await other.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", other.Url, StringComparison.Ordinal);
    }

    private async Task BeforeAsync(string change, TestPerson person, Browser browser)
    {
        if (change is "no second step" or "new recovery codes")
        {
            await SetUpSecondStepAsync(browser);
        }
        else if (change is "one passkey fewer")
        {
            await using var scope = app.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var account = (await accounts.FindByEmailAsync(person.Email))!;
            var made = new UserPasskeyInfo(Passkey, [1], app.Clock.GetUtcNow(), 0, null, true, false, false, [1], [1]);
            Assert.True((await accounts.AddOrUpdatePasskeyAsync(account, made)).Succeeded);
        }
    }

    private async Task ChangeAsync(string change, Browser browser, string newEmail)
    {
        var (page, form) = change switch
        {
            "a new password" => ("/account/password", "change-password"),
            "a new email" => (newEmail, "confirm"),
            "no second step" => ("/account/second-step", "off"),
            "new recovery codes" => ("/account/second-step", "recovery-codes"),
            "one passkey fewer" => ("/account/passkeys", $"remove-{Base64Url.EncodeToString(Passkey)[..8]}"),
            "signing out everywhere" => ("/account", "sign-out-everywhere"),
            _ => ("", ""),
        };
        if (page.Length == 0)
        {
            await SetUpSecondStepAsync(browser);
            return;
        }

        await browser.OpenAsync(page);
        await browser.SubmitAsync(
            form,
            change == "a new password" ? [("OldPassword", TestData.Password), ("NewPassword", NewPassword)] : []
        );
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    private async Task SetUpSecondStepAsync(Browser browser)
    {
        await browser.OpenAsync("/account/second-step/set-up");
        var key = browser.Page.QuerySelector("#key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await browser.SubmitAsync("set-up", ("Form.Code", Totp.Code(key, Totp.StepAt(app.Clock.GetUtcNow()))));
        Assert.Equal("/account/second-step/recovery-codes", browser.Url);
    }

    private async Task<string> ForgottenAsync(TestPerson person)
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/account/forgotten");
        await visitor.SubmitAsync("forgotten", ("Email", person.Email));
        return await app.LinkToAsync(person.Email);
    }

    private async Task<string> DutyAsync(TestPerson person)
    {
        var admin = await app.SignedInAsync(await app.PersonAsync("Alex V", duties: ForumDuties.Administrator));
        await admin.OpenAsync("/forum/duties");
        await admin.SubmitAsync("ask", ("Form.Email", person.Email), ("Form.Duty", "Staff"), ("Form.Password", TestData.Password));
        return await app.LinkToAsync(person.Email);
    }

    private async Task<string> NewEmailAsync(Browser browser, string email)
    {
        await browser.OpenAsync("/account/email");
        await browser.SubmitAsync("change-email", ("NewEmail", email), ("Password", TestData.Password));
        return await app.LinkToAsync(email);
    }

    private async Task<List<HttpStatusCode>> OpenAsync(params string[] links)
    {
        var statuses = new List<HttpStatusCode>();
        foreach (var link in links)
        {
            var visitor = app.Visitor();
            await visitor.OpenAsync(link);
            statuses.Add(visitor.Status);
        }

        return statuses;
    }
}
