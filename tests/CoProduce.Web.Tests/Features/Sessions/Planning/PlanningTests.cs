using System.Globalization;
using System.Net;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Planning;

public class PlanningTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_change_and_a_cancelling_come_with_a_new_entry_for_the_calendar()
    {
        var (project, staff, url) = await PlannedAsync();
        var (comes, cannot) = (await app.MemberAsync(project), await app.MemberAsync(project));
        await SayAsync(comes, url, RsvpAnswer.Coming);
        await SayAsync(cannot, url, RsvpAnswer.CannotCome);

        await staff.OpenAsync($"{url}/edit");
        await staff.SubmitAsync("session", ("Form.To", "21:00"));
        await staff.OpenAsync(url);
        await staff.SubmitAsync("cancel");

        var mails = (await MailsAsync(comes)).Where(m => m.Calendar is not null).Select(m => m.Calendar!).ToList();
        Assert.Equal(2, mails.Count);
        Assert.Contains("SEQUENCE:1", mails[0], StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH", mails[0], StringComparison.Ordinal);
        Assert.Contains("METHOD:CANCEL", mails[1], StringComparison.Ordinal);
        Assert.All(mails, m => Assert.DoesNotContain("meet.example.org", m, StringComparison.Ordinal));
        Assert.DoesNotContain(await MailsAsync(cannot), m => m.Calendar is not null);
    }

    [Fact]
    public async Task Everyone_in_the_project_hears_once_that_sessions_are_planned_and_nobody_else_does()
    {
        var project = await app.ProjectAsync();
        var (member, left, stranger) = (await app.MemberAsync(project), await app.MemberAsync(project), await app.PersonAsync());
        await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.PersonId == left.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.State, ParticipantState.Left))
        );
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project, ("Form.On", Day(20)), ("Form.Again", nameof(Repeat.EveryTwoWeeks)), ("Form.Times", "3"));

        var told = await app.InDatabaseAsync(db =>
            db.Notices.Where(n => n.Page == $"{project.Url}/sessions/1").Select(n => n.PersonId).ToListAsync()
        );
        Assert.Equal([member.Id], told);
        Assert.DoesNotContain(stranger.Id, told);
    }

    [Fact]
    public async Task Saving_what_is_there_already_tells_nobody()
    {
        var (project, staff, url) = await PlannedAsync();
        var comes = await app.MemberAsync(project);
        await SayAsync(comes, url, RsvpAnswer.Coming);
        await staff.OpenAsync($"{url}/edit");

        await staff.SubmitAsync("session");

        Assert.Contains("nobody has been told", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await MailsAsync(comes)), m => m.Calendar is not null);
    }

    [Fact]
    public async Task Two_who_change_a_plan_at_once_see_both_and_lose_nothing()
    {
        var (project, one, url) = await PlannedAsync();
        var two = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, coLead: true));
        await one.OpenAsync($"{url}/edit");
        await two.OpenAsync($"{url}/edit");
        await one.SubmitAsync("session", ("Form.GettingThere", "Bus 7 stops at the door."));

        await two.SubmitAsync("session", ("Form.WithoutComing", "Ring the forum."));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Bus 7 stops at the door.", two.Text, StringComparison.Ordinal);
        Assert.Contains("Ring the forum.", two.Text, StringComparison.Ordinal);
        await two.SubmitAsync("session", ("Form.GettingThere", "Bus 7 stops at the door."));
        Assert.Contains("Bus 7 stops at the door.", two.Text, StringComparison.Ordinal);
        Assert.Contains("Ring the forum.", two.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weekly_session_starts_at_the_same_hour_after_the_clocks_have_changed()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project, ("Form.On", "2027-03-23"), ("Form.Again", nameof(Repeat.EveryWeek)), ("Form.Times", "2"));

        Assert.Contains("2 sessions are planned", staff.Text, StringComparison.Ordinal);
        var starts = await app.InDatabaseAsync(db =>
            db.Sessions.Where(s => s.ProjectId == project.Id).OrderBy(s => s.StartsAt).Select(s => s.StartsAt).ToListAsync()
        );
        Assert.Equal(
            ["2027-03-23 18:30", "2027-03-30 18:30"],
            starts.Select(s => s.Local().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))
        );
        Assert.Equal(new TimeSpan(6, 23, 0, 0), starts[1] - starts[0]);
    }

    [Fact]
    public async Task How_many_times_has_to_be_said_and_what_was_typed_stays()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project, ("Form.Again", nameof(Repeat.EveryWeek)));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Say how many times", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Idea evening", staff.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_same_meeting_at_another_time_is_named_on_both_pages()
    {
        var (project, staff, url) = await PlannedAsync();
        await staff.OpenAsync($"{project.Url}/sessions/new?like=1");
        Assert.Equal("", staff.Page.QuerySelector("[name='Form.On']")!.GetAttribute("value") ?? "");

        await staff.SubmitAsync("session", ("Form.On", Day(21)), ("Form.From", "10:00"), ("Form.To", "11:30"));

        Assert.NotNull(staff.Page.QuerySelector($"main a[href='{url}']"));
        Assert.Contains("Idea evening", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync(url);
        Assert.NotNull(staff.Page.QuerySelector($"main a[href='{project.Url}/sessions/2']"));
        Assert.DoesNotContain("Worth a second look", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_plans_is_told_what_makes_it_hard_to_come_and_may_go_on()
    {
        var (project, staff, url) = await PlannedAsync();
        var runs = await app.MemberAsync(project, Hat.Professional, name: "Owen D");
        await staff.OpenAsync($"{url}/edit");
        var owen = Seat(staff, "Owen D");
        await staff.SubmitAsync("session", ("Form.RunBy", owen));
        Assert.Contains(
            "You are down to run a session",
            await app.InDatabaseAsync(db => db.Notices.Where(n => n.PersonId == runs.Id).Select(n => n.Text).ToListAsync())
        );

        await FillAsync(staff, project, ("Form.On", Day(20)), ("Form.RunBy", owen));

        Assert.Contains("runs another session at the same time", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Every session of this project is in the evening", staff.Text, StringComparison.Ordinal);
        await FillAsync(staff, project, ("Form.On", Day(3)));
        Assert.Contains("less than 10 working days away", staff.Text, StringComparison.Ordinal);
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await parent.OpenAsync(staff.Url);
        Assert.DoesNotContain("Worth a second look", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_from_outside_the_project_is_put_down_to_run_it()
    {
        var (_, staff, url) = await PlannedAsync();
        var stranger = await app.JoinAsync(await app.ProjectAsync(), await app.PersonAsync("Stranger"));
        await staff.OpenAsync($"{url}/edit");

        await staff.SubmitAsync("session", ("Form.RunBy", $"{stranger}"));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Null(
            await app.InDatabaseAsync(db =>
                db.Sessions.Where(s => s.RunByParticipantId == stranger).Select(s => s.RunByParticipantId).SingleOrDefaultAsync()
            )
        );
    }

    [Fact]
    public async Task A_visitor_reads_how_to_take_part_without_coming_and_not_the_way_there_or_who_runs_it()
    {
        var (project, staff, url) = await PlannedAsync();
        _ = await app.MemberAsync(project, name: "Hamish T");
        await staff.OpenAsync($"{url}/edit");
        await staff.SubmitAsync(
            "session",
            ("Form.GettingThere", "Bus 7."),
            ("Form.WithoutComing", "Ring the forum."),
            ("Form.RunBy", Seat(staff, "Hamish T")),
            ("Form.Stage", "Understand")
        );
        var visitor = app.Visitor();

        await visitor.OpenAsync(url);

        Assert.Contains("Ring the forum.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Understand", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bus 7.", visitor.Page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hamish T", visitor.Page.Source.Text, StringComparison.Ordinal);
    }

    private static string Seat(Browser at, string name) =>
        at.Page.QuerySelectorAll("[name='Form.RunBy'] option").First(o => o.TextContent == name).GetAttribute("value")!;

    private string Day(int inDays) => app.Clock.Today().AddDays(inDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task<List<Data.Mail.OutgoingMail>> MailsAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.OutgoingMails.Where(m => m.To == person.Email).OrderBy(m => m.Id).ToListAsync());

    private async Task SayAsync(TestPerson person, string url, RsvpAnswer answer)
    {
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync(url);
        await browser.SubmitAsync("coming", ("answer", $"{answer}"));
    }

    private async Task<(TestProject Project, Browser Staff, string Url)> PlannedAsync()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await FillAsync(staff, project, ("Form.On", Day(20)));
        Assert.Contains("The session is planned", staff.Text, StringComparison.Ordinal);
        return (project, staff, staff.Url);
    }

    private async Task FillAsync(Browser browser, TestProject project, params (string, string)[] also)
    {
        await browser.OpenAsync($"{project.Url}/sessions/new");
        (string Name, string)[] typed =
        [
            ("Form.Title", "Idea evening"),
            ("Form.Purpose", "Build ideas."),
            ("Form.How", nameof(SessionForm.Both)),
            ("Form.On", Day(20)),
            ("Form.From", "18:30"),
            ("Form.To", "20:00"),
            ("Form.Place", "Northmere Library"),
            ("Form.JoiningLink", "https://meet.example.org/x"),
        ];
        await browser.SubmitAsync("session", [.. typed.ExceptBy(also.Select(a => a.Item1), t => t.Name), .. also]);
    }
}
