using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.People;

public class LeadingTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Why = "Old lead asked for a pause.";

    [Fact]
    public async Task Whoever_is_to_lead_is_asked_and_only_their_yes_replaces_the_lead_of_their_group_who_is_told_why()
    {
        var (project, staff, old, next) = await AskedAsync();
        Assert.Equal(["Old lead", "Other lead"], await LeadsAsync(project));
        Assert.Equal(0, await ToldAsync(old, Why));

        var browser = await app.SignedInAsync(next);
        await browser.OpenAsync(project.Url);
        Assert.Contains("You are asked to lead", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync($"{project.Url}/asked-to-lead");
        Assert.Contains("In place of Old lead", browser.Text, StringComparison.Ordinal);
        Assert.Contains(Why, browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync("yes");
        Assert.Contains("for your group now", browser.Text, StringComparison.Ordinal);

        Assert.Equal(["New lead", "Other lead"], await LeadsAsync(project));
        Assert.Equal((1, 1), (await ToldAsync(old, Why), await ToldAsync(staff, "said yes")));
        await browser.OpenAsync($"{project.Url}/asked-to-lead");
        Assert.Contains("Nobody asks you to lead now", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_changes_nothing_and_forum_staff_read_why()
    {
        var (project, staff, _, next) = await AskedAsync();
        var browser = await app.SignedInAsync(next);

        await browser.OpenAsync($"{project.Url}/asked-to-lead");
        await browser.SubmitAsync("no", ("Form.WhyNot", new string('a', 151)));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        await browser.SubmitAsync("no", ("Form.WhyNot", "I have no evenings."));
        Assert.Contains("We have told whoever asked you", browser.Text, StringComparison.Ordinal);

        Assert.Equal(["Old lead", "Other lead"], await LeadsAsync(project));
        Assert.Equal(1, await ToldAsync(staff, "said no"));
        var desk = await app.SignedInAsync(staff);
        await desk.OpenAsync($"{project.Url}/people");
        Assert.Contains("I have no evenings.", desk.Text, StringComparison.Ordinal);
        var other = await app.SignedInAsync(await app.MemberAsync(project));
        await other.OpenAsync($"{project.Url}/people");
        Assert.DoesNotContain("no evenings", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked on", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_wish_is_shown_to_those_who_run_the_project_and_can_be_taken_back()
    {
        var (project, staff, old, next) = await AskedAsync();
        var lead = await app.SignedInAsync(old);
        await lead.OpenAsync($"{project.Url}/people");
        Assert.Contains("in place of Old lead. We wait for their yes or no.", lead.Text, StringComparison.Ordinal);
        var browser = await app.SignedInAsync(next);
        await browser.OpenAsync($"{project.Url}/asked-to-lead");

        var desk = await app.SignedInAsync(staff);
        await desk.OpenAsync($"{project.Url}/people");
        await desk.SubmitAsync(desk.Page.QuerySelector("form[id^='not-asked-']")!.Id!);

        await browser.SubmitAsync("yes");
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("Nobody asks you to lead any more", browser.Text, StringComparison.Ordinal);
        Assert.Equal((1, 2), (await ToldAsync(next, "not asked to lead"), (await LeadsAsync(project)).Count));
    }

    [Fact]
    public async Task The_wish_lapses_when_they_are_forgotten_or_the_project_is_finished()
    {
        var (project, staff, _, next) = await AskedAsync(StageKey.Review);
        var desk = await app.SignedInAsync(staff);
        await app.InDatabaseAsync(async db =>
        {
            var finished = await db.Projects.Include(p => p.Stages).SingleAsync(p => p.Id == project.Id);
            db.Entry(finished.Stage(StageKey.Review)).Property(s => s.State).CurrentValue = StageState.Closed;
            return await db.SaveChangesAsync();
        });
        await desk.OpenAsync($"{project.Url}/edit");
        await desk.SubmitAsync("archive");
        Assert.Contains("The project is finished", desk.Text, StringComparison.Ordinal);
        Assert.Equal(
            0,
            await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == project.Id && p.AskedToLead != null))
        );

        var (other, _, _, forgotten) = await AskedAsync();
        var browser = await app.SignedInAsync(forgotten);
        await browser.OpenAsync("/my-data/forget");
        await browser.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Participants.CountAsync(p => p.ProjectId == other.Id && p.AskedToLead != null)));
    }

    [Fact]
    public async Task When_every_stage_is_done_nobody_is_asked_to_lead_brought_in_or_invited_and_a_yes_comes_too_late()
    {
        var (project, staff, _, next) = await AskedAsync(StageKey.Review);
        var (desk, browser) = (await app.SignedInAsync(staff), await app.SignedInAsync(next));
        await browser.OpenAsync($"{project.Url}/asked-to-lead");
        await desk.OpenAsync($"{project.Url}/invitations");
        var stranger = await app.SignedInAsync(await app.PersonAsync());
        await stranger.OpenAsync($"{project.Url}/join");
        await app.InDatabaseAsync(async db =>
        {
            var done = await db.Projects.Include(p => p.Stages).SingleAsync(p => p.Id == project.Id);
            db.Entry(done.Stage(StageKey.Review)).Property(s => s.State).CurrentValue = StageState.Closed;
            return await db.SaveChangesAsync();
        });

        await browser.SubmitAsync("yes");
        await desk.SubmitAsync("invite", ("Form.Email", "new@example.org"), ("Form.Hat", nameof(Hat.ParentCarer)));
        await stranger.SubmitAsync("join", ("Form.Hat", nameof(Hat.ParentCarer)));

        foreach (
            var (who, why) in new[]
            {
                (browser, "Open a stage again first"),
                (desk, "Open a stage again first"),
                (stranger, "nobody new joins it"),
            }
        )
        {
            Assert.Equal(HttpStatusCode.Conflict, who.Status);
            Assert.Contains(why, who.Text, StringComparison.Ordinal);
        }

        await desk.OpenAsync($"{project.Url}/people");
        Assert.Contains("Open a stage again first", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Make facilitator", desk.Text, StringComparison.Ordinal);
        Assert.Equal(["Old lead", "Other lead"], await LeadsAsync(project));
    }

    [Fact]
    public async Task A_lead_who_stands_beyond_the_first_hundred_names_is_named_as_the_one_who_is_replaced()
    {
        var project = await app.ProjectAsync();
        await app.InDatabaseAsync(db =>
        {
            db.AddRange(
                Enumerable
                    .Range(1, 101)
                    .Select(i =>
                    {
                        var person = new Person($"Family {i}", Hat.ParentCarer, app.Clock.Now);
                        var seat = new Participant(project.Id, person, Hat.ParentCarer, app.Clock.Now);
                        seat.Admit(app.Clock.Now);
                        return seat;
                    })
            );
            return db.SaveChangesAsync();
        });
        await app.MemberAsync(project, coLead: true, name: "Late lead");
        var desk = await app.SignedInAsync(await app.StaffAsync());

        await desk.OpenAsync($"{project.Url}/people");

        Assert.DoesNotContain("Leads this project", desk.Text, StringComparison.Ordinal);
        Assert.Contains("Ask to lead in place of Late lead", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_two_were_asked_the_first_yes_ends_the_other_asking_and_they_are_told()
    {
        var (project, staff, _, next) = await AskedAsync();
        var late = await app.MemberAsync(project, name: "Late lead");
        var (desk, seat) = (await app.SignedInAsync(staff), await SeatAsync(project, late));
        await desk.OpenAsync($"{project.Url}/people");
        await desk.SubmitAsync($"lead-{seat}", ("why", Why));
        var (first, second) = (await app.SignedInAsync(next), await app.SignedInAsync(late));
        await first.OpenAsync($"{project.Url}/asked-to-lead");
        await first.SubmitAsync("yes");

        Assert.Equal(1, await ToldAsync(late, "Somebody else leads for your group"));
        await second.OpenAsync($"{project.Url}/asked-to-lead");
        Assert.Contains("Nobody asks you to lead now", second.Text, StringComparison.Ordinal);
        await desk.OpenAsync($"{project.Url}/people");
        Assert.DoesNotContain("in place of New lead. We wait", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_does_not_stop_leading_without_a_reason_either()
    {
        var (project, staff, old, _) = await AskedAsync();
        var seat = await SeatAsync(project, old);
        var desk = await app.SignedInAsync(staff);

        await desk.OpenAsync($"{project.Url}/people");
        await desk.SubmitAsync($"lead-{seat}");
        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        await desk.OpenAsync($"{project.Url}/people");
        await desk.SubmitAsync($"lead-{seat}", ("why", "The year is over."));

        Assert.Equal(["Other lead"], await LeadsAsync(project));
        Assert.Equal(1, await ToldAsync(old, "The year is over."));
    }

    private async Task<(TestProject Project, TestPerson Staff, TestPerson Old, TestPerson Next)> AskedAsync(
        StageKey open = StageKey.Understand
    )
    {
        var project = await app.ProjectAsync(open);
        var old = await app.MemberAsync(project, coLead: true, name: "Old lead");
        await app.MemberAsync(project, Hat.Professional, coLead: true, name: "Other lead");
        var next = await app.MemberAsync(project, name: "New lead");
        var staff = await app.StaffAsync();
        var (desk, seat) = (await app.SignedInAsync(staff), await SeatAsync(project, next));
        await desk.OpenAsync($"{project.Url}/people");
        Assert.Contains("Ask to lead in place of Old lead", desk.Text, StringComparison.Ordinal);
        await desk.SubmitAsync($"lead-{seat}");
        Assert.Equal(HttpStatusCode.Conflict, desk.Status);
        await desk.OpenAsync($"{project.Url}/people");
        await desk.SubmitAsync($"lead-{seat}", ("why", Why));
        Assert.Contains("They lead once they say yes", desk.Text, StringComparison.Ordinal);
        Assert.Equal(1, await ToldAsync(next, "asked to lead"));
        return (project, staff, old, next);
    }

    private Task<int> SeatAsync(TestProject project, TestPerson who) =>
        app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.ProjectId == project.Id && p.PersonId == who.Id).Select(p => p.Id).SingleAsync()
        );

    private Task<List<string>> LeadsAsync(TestProject project) =>
        app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.ProjectId == project.Id && p.IsCoLead)
                .Select(p => p.Person.DisplayName)
                .OrderBy(n => n)
                .ToListAsync()
        );

    private Task<int> ToldAsync(TestPerson who, string what) =>
        app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == who.Id && n.Text.Contains(what)));
}
