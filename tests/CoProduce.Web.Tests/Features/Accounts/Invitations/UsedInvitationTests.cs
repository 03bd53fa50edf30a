using System.Net;
using CoProduce.Data;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Invitations;

/// <summary>An invitation counts when it is used only if what it was sent under still holds.</summary>
public class UsedInvitationTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static readonly (string, string)[] NewPerson = [("Form.DisplayName", "Noor B"), ("Form.Password", TestData.Password)];
    private readonly string _email = $"{Guid.NewGuid():N}@example.org";

    private async Task<Browser> InviteAsync(string where, TestPerson by, string? email = null, params (string, string)[] also)
    {
        var browser = await app.SignedInAsync(by);
        await browser.OpenAsync($"{where}/invitations");
        await browser.SubmitAsync("invite", [("Form.Email", email ?? _email), .. (also.Length > 0 ? also : [("Form.Hat", "ParentCarer")])]);
        return browser;
    }

    private async Task<Browser> OpenedAsync()
    {
        var browser = app.Visitor();
        await browser.OpenAsync(await app.LinkToAsync(_email));
        Assert.NotNull(browser.Page.GetElementById("accept"));
        return browser;
    }

    /// <summary>Somebody who had the page open is refused with the sentence; whoever opens it now reads it, and finds no form.</summary>
    private async Task RefusedAsync(Browser opened, string because)
    {
        await opened.SubmitAsync("accept", NewPerson);
        Assert.Equal(HttpStatusCode.Conflict, opened.Status);
        Assert.Contains(because, opened.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == _email)));

        await opened.OpenAsync(await app.LinkToAsync(_email));
        Assert.Contains(because, opened.Text, StringComparison.Ordinal);
        Assert.Null(opened.Page.GetElementById("accept"));
    }

    [Theory]
    [InlineData("laid down the duty")]
    [InlineData("is paused")]
    public async Task It_ends_when_the_staff_member_who_sent_it(string what)
    {
        var staff = await app.StaffAsync();
        await InviteAsync("/forum", staff);
        var noor = await OpenedAsync();
        await app.InDatabaseAsync(async db =>
        {
            if (what == "is paused")
            {
                db.Add(new PersonPause(staff.Id, staff.Id, app.Clock.Now));
            }
            else
            {
                (await db.People.SingleAsync(p => p.Id == staff.Id)).LayDown(ForumDuties.Staff, [ForumDuties.Staff]);
            }

            return await db.SaveChangesAsync();
        });

        await RefusedAsync(noor, "Whoever invited you cannot invite people here any more.");
    }

    [Theory]
    [InlineData("leads no more")]
    [InlineData("left the project")]
    [InlineData("is paused")]
    public async Task It_ends_when_the_lead_who_sent_it(string what)
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, coLead: true);
        await InviteAsync(project.Url, lead);
        var noor = await OpenedAsync();
        var seat = app.InDatabaseAsync<int>;
        await seat(db =>
            what switch
            {
                "is paused" => PauseAsync(db, lead),
                "leads no more" => db
                    .Participants.Where(p => p.PersonId == lead.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.IsCoLead, false)),
                _ => db
                    .Participants.Where(p => p.PersonId == lead.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ParticipantState.Left)),
            }
        );

        await RefusedAsync(noor, "Whoever invited you cannot invite people here any more.");
    }

    private Task<int> PauseAsync(CoProduceDbContext db, TestPerson person)
    {
        db.Add(new PersonPause(person.Id, person.Id, app.Clock.Now));
        return db.SaveChangesAsync();
    }

    [Theory]
    [InlineData(true, "This project has finished.")]
    [InlineData(false, "paused")]
    public async Task It_ends_with_its_project(bool finished, string because)
    {
        var (project, staff) = (await app.ProjectAsync(), await app.StaffAsync());
        await InviteAsync(project.Url, staff);
        var noor = await OpenedAsync();
        await app.InDatabaseAsync(async db =>
        {
            if (!finished)
            {
                db.Add(new ProjectPause(project.Id, staff.Id, app.Clock.Now));
                return await db.SaveChangesAsync();
            }

            return await db
                .Projects.Where(p => p.Id == project.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ProjectState.Archived));
        });

        await RefusedAsync(noor, because);
    }

    [Fact]
    public async Task A_duty_that_somebody_offered_who_is_no_administrator_any_more_is_not_taken_on()
    {
        var (asker, asked) = (await app.PersonAsync("Alex V", duties: ForumDuties.Administrator), await app.PersonAsync());
        var admin = await app.SignedInAsync(asker);
        await admin.OpenAsync("/forum/duties");
        await admin.SubmitAsync("ask", ("Form.Email", asked.Email), ("Form.Duty", "Staff"), ("Form.Password", TestData.Password));
        var theirs = await app.SignedInAsync(asked);
        await theirs.OpenAsync(await app.LinkToAsync(asked.Email));
        await app.InDatabaseAsync(async db =>
        {
            (await db.People.SingleAsync(p => p.Id == asker.Id)).LayDown(ForumDuties.Administrator, [ForumDuties.Administrator]);
            return await db.SaveChangesAsync();
        });

        await theirs.SubmitAsync("accept");

        Assert.Equal(HttpStatusCode.Conflict, theirs.Status);
        Assert.False(await app.InDatabaseAsync(db => db.Invitations.AnyAsync(i => i.AcceptedById == asked.Id)));
    }

    [Fact]
    public async Task Another_invitation_with_another_hat_to_the_same_address_in_capitals_stops_both_until_the_forum_takes_one_back()
    {
        var project = await app.ProjectAsync();
        await InviteAsync(project.Url, await app.MemberAsync(project, coLead: true));
        var noor = await OpenedAsync();
        var capitals = _email.ToUpperInvariant();
        var staff = await InviteAsync("/forum", await app.StaffAsync(), capitals, ("Form.Hat", "Professional"));

        await RefusedAsync(noor, "says something else about you");

        var other = await app.InDatabaseAsync(db => db.Invitations.Where(x => x.Email == capitals).Select(x => x.Id).SingleAsync());
        await staff.SubmitAsync($"take-back-{other}");
        await (await OpenedAsync()).SubmitAsync("accept", NewPerson);
        Assert.True(await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == _email)));
    }

    [Fact]
    public async Task An_address_in_capitals_is_invited_already()
    {
        var staff = await app.StaffAsync();
        await InviteAsync("/forum", staff);

        var again = await InviteAsync("/forum", staff, _email.ToUpperInvariant());

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("is invited already", again.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ParentCarer", "ThirteenToFifteen", "", "Until 18, people come as a young person.")]
    [InlineData("Professional", "SixteenToSeventeen", "carer@example.org", "Until 18, people come as a young person.")]
    [InlineData("ParentCarer", "EighteenOrOver", "carer@example.org", "Only somebody under 18 has a carer here.")]
    public async Task An_age_that_does_not_go_with_the_hat_is_refused_at_its_field_and_nothing_is_sent(
        string hat,
        string band,
        string carer,
        string because
    )
    {
        var staff = await InviteAsync(
            "/forum",
            await app.StaffAsync(),
            null,
            ("Form.Hat", hat),
            ("Form.Band", band),
            ("Form.CarerEmail", carer)
        );

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(because, staff.Text, StringComparison.Ordinal);
        Assert.Equal(_email, staff.Page.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
        Assert.Empty(await app.LettersToAsync(_email));
        Assert.False(await app.InDatabaseAsync(db => db.Invitations.AnyAsync(i => i.Email == _email)));
    }

    [Fact]
    public async Task A_grown_up_parent_is_invited_also_when_the_form_says_so()
    {
        var staff = await InviteAsync("/forum", await app.StaffAsync(), null, ("Form.Hat", "ParentCarer"), ("Form.Band", "EighteenOrOver"));

        Assert.Equal(HttpStatusCode.OK, staff.Status);
        Assert.Single(await app.LettersToAsync(_email));
    }

    [Fact]
    public async Task Somebody_invited_with_a_carer_does_not_become_a_grown_up_by_making_an_account()
    {
        await InviteAsync(
            "/forum",
            await app.StaffAsync(),
            null,
            ("Form.Hat", "YoungPerson"),
            ("Form.Band", "ThirteenToFifteen"),
            ("Form.CarerEmail", $"carer-{_email}")
        );
        var browser = app.Visitor();
        await browser.OpenAsync("/account/register");
        await browser.SubmitAsync(
            "register",
            ("DisplayName", "Noor B"),
            ("Email", _email),
            ("Password", TestData.Password),
            ("Hat", "ParentCarer")
        );

        Assert.Equal("/account/register/sent", browser.Url);
        var letters = await app.LettersToAsync(_email);
        Assert.Contains("Please use the link in the invitation", letters[^1].Body, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == _email)));
    }
}
