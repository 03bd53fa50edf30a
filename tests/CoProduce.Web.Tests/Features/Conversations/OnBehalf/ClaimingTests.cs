using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.OnBehalf;

public class ClaimingTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Named = "Gosia W";

    [Fact]
    public async Task Whoever_wrote_the_words_down_or_made_the_code_cannot_make_them_their_own()
    {
        var project = await app.ProjectAsync();
        var (writer, maker) = (
            await app.PersonAsync(Named, duties: ForumDuties.Staff),
            await app.MemberAsync(project, facilitator: true, name: Named)
        );
        var gosia = await app.PersonAsync(Named);
        var (_, code) = await CodeAsync(project, writer, maker, gosia.Email);

        foreach (var who in new[] { writer, maker })
        {
            var browser = await ClaimAsync(who, code);
            Assert.Equal(HttpStatusCode.Conflict, browser.Status);
            Assert.Contains("They belong to the person who said them", browser.Text, StringComparison.Ordinal);
        }

        Assert.Contains("They are yours now", (await ClaimAsync(gosia, code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_makes_the_words_theirs_and_gives_no_seat_at_the_table()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var gosia = await app.PersonAsync(Named);
        var (said, code) = await CodeAsync(project, writer, writer, gosia.Email);

        var browser = await ClaimAsync(gosia, code);

        await browser.OpenAsync($"{project.Url}/people");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        await browser.OpenAsync(said);
        Assert.Contains("You are new here. From tomorrow on you can confirm it", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.GetElementById("confirm"));
        await browser.OpenAsync($"{project.Url}/join");
        await browser.SubmitAsync("join", ("Form.Hat", "ParentCarer"));
        Assert.Contains("We have your request", browser.Text, StringComparison.Ordinal);
        Assert.Equal((ParticipantState.Asked, null), await SeatAsync(project, gosia));
        var staff = await app.SignedInAsync(writer);
        await staff.OpenAsync($"{project.Url}/people");
        await staff.SubmitAsync(staff.Page.QuerySelector("form[id^='admit-']")!.Id!);
        Assert.Equal((ParticipantState.TakingPart, writer.Id), await SeatAsync(project, gosia));
    }

    [Fact]
    public async Task Somebody_from_services_whom_nobody_confirmed_comes_no_further_in_with_a_claim()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var worker = await app.PersonAsync(Named, Hat.Professional);
        await app.InDatabaseAsync(db =>
            db.People.Where(p => p.Id == worker.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.ApprovedAt, (DateTime?)null))
        );
        var (_, code) = await CodeAsync(project, writer, writer, worker.Email);

        var browser = await ClaimAsync(worker, code);
        await browser.OpenAsync($"{project.Url}/join");
        await browser.SubmitAsync("join", ("Form.Hat", "ParentCarer"));

        Assert.Contains("The forum needs to confirm where you work first", browser.Text, StringComparison.Ordinal);
        Assert.Equal((ParticipantState.Heard, null), await SeatAsync(project, worker));
    }

    [Fact]
    public async Task A_name_that_somebody_chose_for_themselves_shows_nobody_who_they_are()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var (_, code) = await CodeAsync(project, writer, writer);

        var browser = await ClaimAsync(await app.PersonAsync(Named), code);

        Assert.Contains("forum staff look at it first", browser.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id && p.IsWrittenDown)));
    }

    [Fact]
    public async Task Under_another_name_the_claim_waits_for_staff_who_had_no_part_in_it()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var (said, code) = await CodeAsync(project, writer, writer);
        var person = await app.PersonAsync("Malgorzata W");

        var asks = await ClaimAsync(person, code);
        Assert.Contains("forum staff look at it first", asks.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("being first to phone", asks.Text, StringComparison.Ordinal);

        var row = await app.InDatabaseAsync(db =>
            db.ClaimCodes.Where(c => c.ClaimedByPersonId == person.Id).Select(c => c.Id).SingleAsync()
        );
        var mine = await app.SignedInAsync(writer);
        await mine.OpenAsync("/forum/written-down");
        await mine.SubmitAsync($"yes-{row}");
        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("Somebody else of the forum staff", mine.Text, StringComparison.Ordinal);
        var other = await app.SignedInAsync(await app.StaffAsync());
        await other.OpenAsync("/forum/written-down");
        await other.SubmitAsync($"yes-{row}");

        app.Clock.Move(TimeSpan.FromDays(1));
        asks = await app.SignedInAsync(person);
        await asks.OpenAsync(said);
        await asks.SubmitAsync("confirm");
        Assert.Contains("It counts in the figures now", asks.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, asks.Status);
    }

    [Fact]
    public async Task Under_another_email_the_claim_waits_too_and_after_a_no_the_code_works_for_the_person_it_was_made_for()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var (_, code) = await CodeAsync(project, writer, writer, "gosia@example.org");
        var staff = await app.SignedInAsync(await app.StaffAsync());

        for (var no = 0; no < WordsClaim.MostRefused; no++)
        {
            var person = await app.PersonAsync(Named);
            Assert.Contains("forum staff look at it first", (await ClaimAsync(person, code)).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.BadRequest, (await ClaimAsync(await app.PersonAsync(Named), code)).Status);
            var row = await app.InDatabaseAsync(db =>
                db.ClaimCodes.Where(c => c.ClaimedByPersonId == person.Id).Select(c => c.Id).SingleAsync()
            );
            await staff.OpenAsync("/forum/written-down");
            await staff.SubmitAsync($"no-{row}");
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await ClaimAsync(await app.PersonAsync(Named), code)).Status);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id && p.IsWrittenDown)));
        Assert.Contains("They are yours now", (await ClaimAsync(await GosiaAsync(), code)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_the_code_was_made_for_does_not_wait_behind_somebody_else_who_typed_it()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var gosia = await app.PersonAsync(Named);
        var (_, code) = await CodeAsync(project, writer, writer, gosia.Email);
        var wrong = await app.PersonAsync("Malgorzata W");

        await ClaimAsync(wrong, code);

        Assert.Contains("They are yours now", (await ClaimAsync(gosia, code)).Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == wrong.Id && n.Text.Contains("for somebody else")))
        );
    }

    [Fact]
    public async Task Whoever_counts_as_services_makes_no_words_of_families_their_own()
    {
        var project = await app.ProjectAsync();
        var writer = await app.StaffAsync();
        var (_, code) = await CodeAsync(project, writer, writer);

        var worker = await ClaimAsync(await app.MemberAsync(project, Hat.Professional, Named), code);

        Assert.Equal(HttpStatusCode.Conflict, worker.Status);
        Assert.Contains("counts in one group in one project", worker.Text, StringComparison.Ordinal);
    }

    private Task<(ParticipantState State, int? AdmittedBy)> SeatAsync(TestProject project, TestPerson who) =>
        app.InDatabaseAsync(async db =>
        {
            var seat = await db.Participants.SingleAsync(p => p.ProjectId == project.Id && p.PersonId == who.Id);
            return (seat.State, seat.AdmittedById);
        });

    private async Task<TestPerson> GosiaAsync()
    {
        var gosia = await app.PersonAsync(Named);
        await app.InDatabaseAsync(db =>
            db.Users.Where(a => a.PersonId == gosia.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Email, "gosia@example.org"))
        );
        return gosia;
    }

    private async Task<Browser> ClaimAsync(TestPerson who, string code)
    {
        var browser = await app.SignedInAsync(who);
        await browser.OpenAsync("/claim");
        await browser.SubmitAsync("claim", ("Code", code));
        return browser;
    }

    private async Task<(string Said, string Code)> CodeAsync(TestProject project, TestPerson writer, TestPerson maker, string email = "")
    {
        var browser = await app.SignedInAsync(writer);
        await browser.OpenAsync($"{project.Url}/stages/understand/take-down");
        await browser.SubmitAsync("take-down", OnBehalfTests.OnThePhone);
        var said = browser.Url;
        browser = await app.SignedInAsync(maker);
        await browser.OpenAsync(said);
        await browser.SubmitAsync("claim-code", ("Email", email));
        return (said, browser.Page.GetElementById("code")!.TextContent);
    }
}
