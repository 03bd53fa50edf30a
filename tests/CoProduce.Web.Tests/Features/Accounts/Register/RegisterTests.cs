using System.Net;
using AngleSharp.Html.Dom;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Register;

public class RegisterTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static (string, string)[] Answers(
        string email,
        string name = "Noor B",
        string password = TestData.Password,
        string hat = "ParentCarer"
    ) => [("DisplayName", name), ("Email", email), ("Password", password), ("Hat", hat)];

    private async Task<Browser> RegisterAsync(params (string, string)[] answers)
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/account/register");
        await browser.SubmitAsync("register", answers);
        return browser;
    }

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task A_parent_makes_an_account_confirms_it_and_signs_in()
    {
        var email = NewEmail();
        var browser = await RegisterAsync(Answers(email));
        Assert.Equal("/account/register/sent", browser.Url);

        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("confirm");
        Assert.Equal("/account/sign-in", browser.Url);
        Assert.Contains("Your email is confirmed", browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("sign-in", ("Email", email), ("Password", TestData.Password));
        await browser.OpenAsync("/account");
        Assert.Contains("Parent carer. You sign in with " + email, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_signed_in_in_another_tab_and_then_sends_the_form_to_register_goes_on()
    {
        var person = await app.PersonAsync();
        var browser = app.Visitor();
        await browser.OpenAsync("/account/register?from=/projects");
        var form = Browser.Filled((IHtmlFormElement)browser.Page.GetElementById("register")!, Answers(NewEmail()));
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));

        var answer = await browser.Client.PostAsync("/account/register", new FormUrlEncodedContent(form));

        Assert.Equal("/projects", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task I_pressed_join_made_an_account_confirmed_it_signed_in_and_was_at_the_project_i_wanted_to_join()
    {
        var project = await app.ProjectAsync();
        var (browser, email) = (app.Visitor(), NewEmail());
        await browser.OpenAsync($"{project.Url}/join");
        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
        await browser.OpenAsync(browser.Page.QuerySelector("main a[href^='/account/register']")!.GetAttribute("href")!);
        await browser.SubmitAsync("register", Answers(email));
        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("confirm");

        await browser.SubmitAsync("sign-in", ("Email", email), ("Password", TestData.Password));

        Assert.Equal($"{project.Url}/join", browser.Url);
        Assert.NotNull(browser.Page.GetElementById("join"));
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_the_button_works_once()
    {
        var email = NewEmail();
        var browser = await RegisterAsync(Answers(email));
        var link = await app.LinkToAsync(email);

        await browser.OpenAsync(link);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == email && a.EmailConfirmed)));
        await browser.SubmitAsync("confirm");
        await browser.OpenAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Contains("This link has ended", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_ends_after_7_days()
    {
        await using var later = new CoProduceApp();
        var email = NewEmail();
        var browser = later.Visitor();
        await browser.OpenAsync("/account/register");
        await browser.SubmitAsync("register", Answers(email));

        later.Clock.Move(TimeSpan.FromDays(7.1));
        await browser.OpenAsync(await later.LinkToAsync(email));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Nobody_signs_in_before_the_email_is_confirmed()
    {
        var email = NewEmail();
        var browser = await RegisterAsync(Answers(email));

        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("sign-in", ("Email", email), ("Password", TestData.Password));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
    }

    [Fact]
    public async Task A_known_email_gets_the_same_answer_and_a_mail_that_says_so()
    {
        var known = await app.PersonAsync();

        var one = await RegisterAsync(Answers(known.Email));
        var other = await RegisterAsync(Answers(NewEmail()));

        Assert.Equal(other.Url, one.Url);
        Assert.Equal(other.Status, one.Status);
        Assert.Equal(other.Text, one.Text);
        var letter = Assert.Single(await app.LettersToAsync(known.Email));
        Assert.Contains("/account/forgotten", letter.Body, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Users.CountAsync(a => a.Email == known.Email)));
    }

    [Theory]
    [InlineData("DisplayName", "", "Tell us what to call you.")]
    [InlineData("Email", "", "Type your email.")]
    [InlineData("Email", "no address", "Type an email like")]
    [InlineData("Email", "Someone <a@example.org>", "Type an email like")]
    [InlineData("Password", "", "Choose a password.")]
    [InlineData("Password", "too short", "Use 12 characters or more")]
    [InlineData("Password", "i am Noor B and it is me", "Leave your name, your email and our name out of it.")]
    [InlineData("Password", "noor and her three cats", "Leave your name, your email and our name out of it.")]
    [InlineData("Password", "testparentcarerforum 2026", "Leave your name, your email and our name out of it.")]
    [InlineData("Password", "QwertyQwerty", "Many people use this one")]
    [InlineData("Hat", "", "Choose which fits you best.")]
    public async Task An_answer_that_will_not_do_is_named_and_the_rest_is_kept(string field, string typed, string error)
    {
        var answers = Answers("noor@example.org", "Noor B").Select(a => a.Item1 == field ? (field, typed) : a).ToArray();

        var browser = await RegisterAsync(answers);

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);
        Assert.All(answers.Where(a => a.Item1 is "DisplayName" or "Email"), a =>
            Assert.Equal(a.Item2, browser.Page.QuerySelector($"[name={a.Item1}]")!.GetAttribute("value"))
        );
        Assert.Equal("", browser.Page.QuerySelector("[name=Password]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_young_person_is_asked_their_age_group_and_under_18s_are_invited_to_ring()
    {
        var unsaid = await RegisterAsync(Answers(NewEmail(), hat: "YoungPerson"));
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.Status);
        Assert.Contains("Tell us if you are 18 or over.", unsaid.Text, StringComparison.Ordinal);

        var email = NewEmail();
        var under = await RegisterAsync([.. Answers(email, hat: "YoungPerson"), ("IsAdult", "false")]);
        Assert.Equal(HttpStatusCode.BadRequest, under.Status);
        Assert.Contains("Please ring us", under.Text, StringComparison.Ordinal);
        Assert.Empty(await app.LettersToAsync(email));

        var adult = await RegisterAsync([.. Answers(NewEmail(), hat: "YoungPerson"), ("IsAdult", "true")]);
        Assert.Equal("/account/register/sent", adult.Url);
    }

    [Fact]
    public async Task Someone_who_works_in_services_waits_for_the_forum_and_staff_are_told()
    {
        var staff = await app.StaffAsync();
        var email = NewEmail();
        var browser = await RegisterAsync(Answers(email, hat: nameof(Hat.Professional)));

        await browser.OpenAsync(await app.LinkToAsync(email));
        await browser.SubmitAsync("confirm");

        Assert.False(
            await app.InDatabaseAsync(db => db.Users.Where(a => a.Email == email).Select(a => a.Person.ApprovedAt != null).SingleAsync())
        );
        Assert.Contains(await app.LettersToAsync(staff.Email), m => m.Subject.Contains("waiting for your yes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_form_sent_20_times_at_once_makes_one_account()
    {
        var email = NewEmail();
        var browser = app.Visitor();
        await browser.OpenAsync("/account/register");
        var form = Browser.Filled((IHtmlFormElement)browser.Page.GetElementById("register")!, Answers(email));

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => browser.Client.PostAsync("/account/register", new FormUrlEncodedContent(form)))
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.All(answers, a => Assert.Equal("/account/register/sent", a.Headers.Location!.OriginalString));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Users.CountAsync(a => a.Email == email)));
        Assert.Single(await app.LettersToAsync(email));
    }

    [Fact]
    public async Task Two_forms_with_the_same_email_at_once_make_one_account()
    {
        var email = NewEmail();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => RegisterAsync(Answers(email))));

        Assert.All(answers, b => Assert.Equal("/account/register/sent", b.Url));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Users.CountAsync(a => a.Email == email)));
    }
}
