using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts;

/// <summary>Nobody fills the mail box of somebody who did not ask for mail, and nobody learns that others wrote there.</summary>
public sealed class LettersToStrangersTests : IDisposable
{
    private readonly CoProduceApp _app = new();

    public void Dispose() => _app.Dispose();

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private static async Task<Browser> ChangeEmailAsync(Browser browser, string email)
    {
        await browser.OpenAsync("/account/email");
        await browser.SubmitAsync("change-email", ("NewEmail", email), ("Password", TestData.Password));
        return browser;
    }

    private static async Task InviteAsync(Browser browser, string email)
    {
        await browser.OpenAsync("/forum/invitations");
        await browser.SubmitAsync("invite", ("Form.Email", email), ("Form.Hat", "ParentCarer"));
    }

    [Fact]
    public async Task Whoever_asks_for_many_mails_reads_a_kind_sentence_keeps_what_they_typed_and_goes_on_an_hour_later()
    {
        var person = await _app.PersonAsync();
        var browser = await _app.SignedInAsync(person);
        for (var asked = 0; asked < 5; asked++)
        {
            Assert.Equal("/account", (await ChangeEmailAsync(browser, NewEmail())).Url);
        }

        var email = NewEmail();
        await ChangeEmailAsync(browser, email);
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Please wait an hour, then send this again.", browser.Text, StringComparison.Ordinal);
        Assert.Equal(email, browser.Page.QuerySelector("[name=NewEmail]")!.GetAttribute("value"));
        Assert.Empty(await _app.LettersToAsync(email));
        Assert.Equal("/account", (await ChangeEmailAsync(await _app.SignedInAsync(await _app.PersonAsync()), NewEmail())).Url);

        _app.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal("/account", (await ChangeEmailAsync(browser, email)).Url);
    }

    [Fact]
    public async Task A_fourth_mail_to_one_address_waits_its_turn_and_its_sender_reads_what_the_first_one_read()
    {
        var (email, now) = (NewEmail(), _app.Clock.Now);
        var capitals = email.ToUpperInvariant();
        var told = new List<string>();
        foreach (var typed in new[] { email, capitals, email, email })
        {
            var browser = await ChangeEmailAsync(await _app.SignedInAsync(await _app.PersonAsync()), typed);
            told.Add(browser.Page.QuerySelector(".cp-told")!.TextContent);
        }

        Assert.Single(told.Distinct());
        var goes = await _app.InDatabaseAsync(db =>
            db.OutgoingMails.Where(m => m.To == email || m.To == capitals)
                .OrderBy(m => m.Id)
                .Select(m => new { m.NextTryAt, m.SecretEndsAt })
                .ToListAsync()
        );
        Assert.Equal([now, now, now, now.AddHours(1)], goes.Select(g => g.NextTryAt));
        Assert.All(goes, g => Assert.Equal(g.NextTryAt.AddDays(1), g.SecretEndsAt));
    }

    [Fact]
    public async Task Invitations_over_the_hours_limit_are_saved_and_the_page_says_when_their_mail_goes()
    {
        var now = _app.Clock.Now;
        var staff = await _app.SignedInAsync(await _app.StaffAsync());
        await staff.OpenAsync("/forum/invitations");
        Assert.Contains("You can send 30 invitations an hour.", staff.Text, StringComparison.Ordinal);
        for (var sent = 0; sent < 30; sent++)
        {
            await InviteAsync(staff, NewEmail());
            Assert.Contains("Sent. It works once", staff.Text, StringComparison.Ordinal);
        }

        var email = NewEmail();
        await InviteAsync(staff, email);

        Assert.Contains("so the mail goes at", staff.Text, StringComparison.Ordinal);
        Assert.Contains("The mail goes on", staff.Text, StringComparison.Ordinal);
        Assert.Equal(now.AddHours(1), Assert.Single(await _app.LettersToAsync(email)).NextTryAt);
        var id = await _app.InDatabaseAsync(db => db.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());
        await staff.SubmitAsync($"again-{id}");
        Assert.Contains("so the new mail goes at", staff.Text, StringComparison.Ordinal);

        var other = NewEmail();
        await InviteAsync(await _app.SignedInAsync(await _app.StaffAsync()), other);
        Assert.Equal(now, Assert.Single(await _app.LettersToAsync(other)).NextTryAt);
    }

    [Fact]
    public async Task An_invitation_sent_again_or_taken_back_leaves_no_mail_with_a_dead_link_waiting()
    {
        var staff = await _app.SignedInAsync(await _app.StaffAsync());
        var email = NewEmail();
        await InviteAsync(staff, email);
        var id = await _app.InDatabaseAsync(db => db.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());
        await staff.SubmitAsync($"again-{id}");
        Assert.Single(await _app.LettersToAsync(email));

        await staff.SubmitAsync($"take-back-{id}");
        Assert.Empty(await _app.LettersToAsync(email));
    }

    [Fact]
    public async Task Ones_own_email_in_capitals_is_no_new_email()
    {
        var person = await _app.PersonAsync();
        var browser = await ChangeEmailAsync(await _app.SignedInAsync(person), person.Email.ToUpperInvariant());

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("That is the email you use already.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_has_an_account_is_reminded_of_it_three_times_an_hour_at_most_and_the_answer_stays_the_same()
    {
        var person = await _app.PersonAsync();
        for (var tried = 0; tried < 5; tried++)
        {
            var visitor = _app.Visitor();
            await visitor.OpenAsync("/account/register");
            await visitor.SubmitAsync(
                "register",
                ("DisplayName", "Noor B"),
                ("Email", person.Email),
                ("Password", TestData.Password),
                ("Hat", "ParentCarer")
            );
            Assert.Equal("/account/register/sent", visitor.Url);
        }

        Assert.Equal(3, (await _app.LettersToAsync(person.Email)).Count);
    }
}
