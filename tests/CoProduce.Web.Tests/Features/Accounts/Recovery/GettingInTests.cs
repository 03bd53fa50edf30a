using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Security;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Recovery;

public class GettingInTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<Browser> HelpAsync(TestPerson helper, TestPerson person, string? form = null)
    {
        var browser = await app.SignedInAsync(helper);
        await browser.OpenAsync($"/forum/getting-in/{person.Id}");
        if (form is not null)
        {
            await browser.SubmitAsync(form);
        }

        return browser;
    }

    private Task<TestPerson> AdminAsync() => app.PersonAsync("Alex V", duties: ForumDuties.Administrator);

    private Task<bool> HasSecondStepAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.Users.Where(a => a.PersonId == person.Id).Select(a => a.TwoFactorEnabled).SingleAsync());

    [Fact]
    public async Task Staff_find_somebody_by_their_whole_email_and_sign_them_out_everywhere()
    {
        var person = await app.PersonAsync();
        var tablet = await app.SignedInAsync(person);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/getting-in");
        await staff.SubmitAsync("find", ("Email", "nobody@example.org"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Nobody signs in with that email", staff.Text, StringComparison.Ordinal);

        await staff.SubmitAsync("find", ("Email", person.Email));
        Assert.Contains("Signed in on 1 device", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("end");

        await tablet.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", tablet.Url, StringComparison.Ordinal);
        Assert.Contains(await app.LettersToAsync(person.Email), m => m.Subject == "About signing in");
    }

    [Fact]
    public async Task That_somebodys_email_was_seen_is_written_down_for_them()
    {
        var person = await app.PersonAsync();
        await HelpAsync(await app.StaffAsync(), person);

        var theirs = await app.SignedInAsync(person);
        await theirs.OpenAsync("/my-data/who-looked");
        Assert.Contains("Looked at an email address", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_who_lost_phone_and_codes_is_let_in_with_the_password_by_one_of_the_staff()
    {
        var person = await app.PersonAsync();
        var theirs = await app.SignedInAsync(person);
        await theirs.OpenAsync("/account/second-step/set-up");
        var key = theirs.Page.QuerySelector("#key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await theirs.SubmitAsync("set-up", ("Form.Code", Totp.Code(key, Totp.StepAt(app.Clock.GetUtcNow()))));
        Assert.True(await HasSecondStepAsync(person));

        await HelpAsync(await app.StaffAsync(), person, "second-step-off");

        Assert.False(await HasSecondStepAsync(person));
        await theirs.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", theirs.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_a_duty_needs_two_administrators()
    {
        var (lead, first) = (await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead), await AdminAsync());
        var asker = await HelpAsync(first, lead, "second-step-off");
        Assert.Contains("A second administrator has to say yes", asker.Text, StringComparison.Ordinal);
        Assert.Null(asker.Page.GetElementById("second-step-off"));
        Assert.True(await HasSecondStepAsync(lead));

        var staff = await HelpAsync(await app.StaffAsync(), lead);
        Assert.Contains("Only an administrator can do this", staff.Text, StringComparison.Ordinal);

        await HelpAsync(await AdminAsync(), lead, "second-step-off");
        Assert.False(await HasSecondStepAsync(lead));
    }

    [Fact]
    public async Task What_one_administrator_asked_is_forgotten_after_a_day()
    {
        var lead = await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead);
        await HelpAsync(await AdminAsync(), lead, "second-step-off");
        app.Clock.Move(TimeSpan.FromHours(25));

        var second = await HelpAsync(await AdminAsync(), lead, "second-step-off");

        Assert.Contains("Asked.", second.Text, StringComparison.Ordinal);
        Assert.True(await HasSecondStepAsync(lead));
    }

    [Fact]
    public async Task Whoever_is_paused_is_out_on_the_next_request_and_only_the_right_password_tells_it()
    {
        var (person, lead) = (await app.PersonAsync(), await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead));
        var theirs = await app.SignedInAsync(person);
        var safe = await HelpAsync(lead, person, "pause");

        await theirs.OpenAsync("/account");
        Assert.StartsWith("/account/sign-in", theirs.Url, StringComparison.Ordinal);
        await theirs.SubmitAsync("sign-in", ("Email", person.Email), ("Password", "not this one at all"));
        Assert.DoesNotContain("at the moment", theirs.Text, StringComparison.Ordinal);
        await theirs.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        Assert.Contains("You cannot sign in at the moment", theirs.Text, StringComparison.Ordinal);

        await safe.SubmitAsync("let-in");
        await theirs.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        Assert.Equal("/account", theirs.Url);
    }

    [Fact]
    public async Task It_takes_two_people_to_keep_somebody_with_a_duty_out()
    {
        var (lead, deputy) = (
            await app.PersonAsync("Teresa Q", duties: ForumDuties.SafeguardingLead),
            await app.PersonAsync("Pat I", duties: ForumDuties.Deputy)
        );
        var other = await app.PersonAsync("Una W", duties: ForumDuties.SafeguardingLead);
        var one = await HelpAsync(deputy, lead);
        Assert.Contains("Because of their duty, two people have to agree", one.Text, StringComparison.Ordinal);
        await one.SubmitAsync("pause");
        Assert.Contains("when a second person agrees", one.Text, StringComparison.Ordinal);
        Assert.Null(one.Page.GetElementById("pause"));
        await one.OpenAsync("/forum/getting-in");
        Assert.Equal(HttpStatusCode.Conflict, await one.PostAsync($"/forum/getting-in/{lead.Id}/pause"));
        Assert.False(await app.InDatabaseAsync(db => db.PersonPauses.AnyAsync(p => p.PersonId == lead.Id)));

        var second = await HelpAsync(other, lead);
        Assert.Contains("Pat I asked for this.", second.Text, StringComparison.Ordinal);
        await second.SubmitAsync("pause");

        Assert.Contains("They cannot sign in for now", second.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.PersonPauses.AnyAsync(p => p.PersonId == lead.Id)));
    }

    [Fact]
    public async Task Nobody_pauses_themself_or_helps_without_showing_again_that_it_is_them()
    {
        var staff = await app.StaffAsync();
        var browser = await HelpAsync(staff, staff);
        Assert.Contains("your own account", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.GetElementById("pause"));

        app.Clock.Move(TimeSpan.FromMinutes(6));
        await browser.OpenAsync("/forum/getting-in");
        Assert.StartsWith("/account/again", browser.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_the_password_asks_those_with_a_second_step_to_show_it_again()
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        app.Clock.Move(TimeSpan.FromMinutes(6));
        foreach (var page in new[] { "/account/password", "/account/email", "/forum/getting-in" })
        {
            await staff.OpenAsync(page);
            Assert.StartsWith("/account/again", staff.Url, StringComparison.Ordinal);
        }

        var parent = await app.SignedInAsync(await app.PersonAsync());
        app.Clock.Move(TimeSpan.FromMinutes(6));
        await parent.OpenAsync("/account/password");
        Assert.Equal("/account/password", parent.Url);
    }
}
