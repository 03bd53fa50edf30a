using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Accounts.Invitations;

public class InvitationTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static readonly (string, string)[] NewPerson = [("Form.DisplayName", "Noor B"), ("Form.Password", TestData.Password)];

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private async Task<Browser> InviteAsync(
        string email,
        string page = "/forum/invitations",
        TestPerson? by = null,
        string hat = "ParentCarer"
    )
    {
        var browser = await app.SignedInAsync(by ?? await app.StaffAsync());
        await browser.OpenAsync(page);
        await browser.SubmitAsync("invite", ("Form.Email", email), ("Form.Hat", hat));
        return browser;
    }

    private async Task<Browser> OpenLinkAsync(string email, Browser? browser = null)
    {
        browser ??= app.Visitor();
        await browser.OpenAsync(await app.LinkToAsync(email));
        return browser;
    }

    private Task<int> IdAsync(string email) =>
        app.InDatabaseAsync(db => db.Invitations.Where(i => i.Email == email).Select(i => i.Id).SingleAsync());

    [Fact]
    public async Task Somebody_invited_makes_an_account_from_the_link_and_signs_in_at_once()
    {
        var email = NewEmail();
        var staff = await InviteAsync(email);
        Assert.Contains(email, staff.Text, StringComparison.Ordinal);
        Assert.Contains("Invited by Sam Y", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await app.LettersToAsync(email), m => m.Subject.Contains("Sam", StringComparison.Ordinal));

        var noor = await OpenLinkAsync(email);
        Assert.False(await app.InDatabaseAsync(db => db.Users.AnyAsync(a => a.Email == email)));
        await noor.SubmitAsync("accept", NewPerson);
        await app.SignedInAsync(new TestPerson(0, email));

        await OpenLinkAsync(email, noor);
        Assert.Equal(HttpStatusCode.NotFound, noor.Status);
        await staff.OpenAsync("/forum/invitations");
        Assert.DoesNotContain(email, staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_ended_was_taken_back_or_was_sent_again_opens_nothing()
    {
        await using var later = new CoProduceApp();
        var tests = new InvitationTests(later);
        var (ended, takenBack, again) = (NewEmail(), NewEmail(), NewEmail());
        await tests.InviteAsync(ended);
        var staff = await tests.InviteAsync(takenBack);
        var gone = await later.LinkToAsync(takenBack);
        await staff.SubmitAsync($"take-back-{await tests.IdAsync(takenBack)}");
        Assert.Contains("Taken back", staff.Text, StringComparison.Ordinal);
        await tests.InviteAsync(again);
        var old = await later.LinkToAsync(again);
        later.Clock.Move(TimeSpan.FromDays(7.1));
        staff = await later.SignedInAsync(await later.StaffAsync());
        await staff.OpenAsync("/forum/invitations");
        await staff.SubmitAsync($"again-{await tests.IdAsync(again)}");

        var visitor = later.Visitor();
        foreach (var link in new[] { await later.LinkToAsync(ended), gone, old })
        {
            await visitor.OpenAsync(link);
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            Assert.Contains("This link has ended", visitor.Text, StringComparison.Ordinal);
        }

        await tests.OpenLinkAsync(again, visitor);
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }

    [Fact]
    public async Task The_sender_is_not_told_whether_the_email_has_an_account()
    {
        var known = await app.PersonAsync();
        var (one, other) = (NewEmail(), known.Email);
        var first = await InviteAsync(one);
        var second = await InviteAsync(other);

        Assert.Equal(first.Url, second.Url);
        Assert.Equal(first.Page.QuerySelector(".cp-told")!.TextContent, second.Page.QuerySelector(".cp-told")!.TextContent);
        Assert.Equal((await app.LettersToAsync(one)).Single().Subject, (await app.LettersToAsync(other)).Single().Subject);
    }

    [Fact]
    public async Task Somebody_with_an_account_signs_in_and_takes_a_seat_but_nobody_else_does()
    {
        var project = await app.ProjectAsync();
        var known = await app.PersonAsync();
        await InviteAsync(known.Email, $"{project.Url}/invitations");
        var visitor = await OpenLinkAsync(known.Email);
        Assert.Null(visitor.Page.GetElementById("accept"));
        Assert.NotNull(visitor.Page.QuerySelector("a.cp-button[href^='/account/sign-in?from=/invitation/']"));

        var another = await OpenLinkAsync(known.Email, await app.SignedInAsync(await app.PersonAsync()));
        Assert.Contains("This is for another email", another.Text, StringComparison.Ordinal);
        Assert.Null(another.Page.GetElementById("accept"));

        var theirs = await OpenLinkAsync(known.Email, await app.SignedInAsync(known));
        await theirs.SubmitAsync("accept");
        Assert.Equal(
            ParticipantState.TakingPart,
            await app.InDatabaseAsync(db =>
                db.Participants.Where(p => p.PersonId == known.Id && p.ProjectId == project.Id).Select(p => p.State).SingleAsync()
            )
        );
    }

    [Theory]
    [InlineData(Hat.ParentCarer, Hat.Professional)]
    [InlineData(Hat.Professional, Hat.ParentCarer)]
    public async Task Either_lead_invites_people_of_their_group_to_their_own_project_and_sees_only_its_list(Hat hat, Hat other)
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, hat, coLead: true);
        var (mine, elsewhere) = (NewEmail(), NewEmail());
        await InviteAsync(elsewhere);
        var browser = await InviteAsync(mine, $"{project.Url}/invitations", lead, $"{hat}");
        Assert.Contains(mine, browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(elsewhere, browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.QuerySelector($"[name='Form.Hat'][value='{other}']"));

        var noor = await OpenLinkAsync(mine);
        await noor.SubmitAsync("accept", NewPerson);
        Assert.Equal(HttpStatusCode.OK, noor.Status);
        Assert.Equal(
            hat is Hat.ParentCarer,
            await app.InDatabaseAsync(db =>
                db.Participants.AnyAsync(p =>
                    p.ProjectId == project.Id && p.Person.DisplayName == "Noor B" && p.State == ParticipantState.TakingPart
                )
            )
        );

        var refused = await InviteAsync(NewEmail(), $"{project.Url}/invitations", lead, $"{other}");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("A lead invites people of their own group", refused.Text, StringComparison.Ordinal);
        await browser.OpenAsync("/forum/invitations");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task A_professional_whom_staff_invite_is_approved_and_one_whom_a_lead_invites_waits_for_the_forum()
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, Hat.Professional, coLead: true);
        var (byStaff, byLead) = (NewEmail(), NewEmail());
        await InviteAsync(byStaff, $"{project.Url}/invitations", hat: "Professional");
        await InviteAsync(byLead, $"{project.Url}/invitations", lead, "Professional");
        foreach (var email in new[] { byStaff, byLead })
        {
            await (await OpenLinkAsync(email)).SubmitAsync("accept", NewPerson);
        }

        Assert.Equal(
            [true, false],
            await app.InDatabaseAsync(db =>
                db.Users.Where(a => a.Email == byStaff || a.Email == byLead)
                    .OrderByDescending(a => a.Email == byStaff)
                    .Select(a => a.Person.ApprovedAt != null)
                    .ToListAsync()
            )
        );
        Assert.Equal(2, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id)));
    }

    [Theory]
    [InlineData("", "Choose a password.", "Noor B")]
    [InlineData("short", "Use 12 characters or more", "Noor B")]
    [InlineData(TestData.Password, "Tell us what to call you.", "")]
    public async Task An_answer_that_will_not_do_is_named_and_the_invitation_still_works(string password, string error, string name)
    {
        var email = NewEmail();
        await InviteAsync(email);
        var noor = await OpenLinkAsync(email);
        await noor.SubmitAsync("accept", ("Form.DisplayName", name), ("Form.Password", password));
        Assert.Equal(HttpStatusCode.BadRequest, noor.Status);
        Assert.Contains(error, noor.Text, StringComparison.Ordinal);

        await noor.SubmitAsync("accept", NewPerson);
        Assert.Equal("/account/sign-in", noor.Url);
    }

    [Fact]
    public async Task The_same_email_is_asked_once_and_what_was_typed_is_kept()
    {
        var email = NewEmail();
        await InviteAsync(email);
        var again = await InviteAsync(email);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("is invited already", again.Text, StringComparison.Ordinal);
        Assert.Equal(email, again.Page.QuerySelector("[name='Form.Email']")!.GetAttribute("value"));
        Assert.Single(await app.LettersToAsync(email));
    }
}
