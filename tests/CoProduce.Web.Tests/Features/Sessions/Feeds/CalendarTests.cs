using System.Globalization;
using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Feeds;

public class CalendarTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string LongTitle =
        "Tea, cake; and a talk about short breaks – für alle, café \\ crèche – with more than enough words to need a second line";

    [Fact]
    public async Task Somebody_who_takes_part_gets_the_place_and_never_the_joining_link()
    {
        var (project, url) = await PlannedAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));

        var entry = await EntryAsync(parent, url);

        Assert.Equal(LongTitle, entry["SUMMARY"]);
        Assert.Equal("Northmere Library", entry["LOCATION"]);
        Assert.Equal(("CONFIRMED", "PUBLISH", "0"), (entry["STATUS"], entry["METHOD"], entry["SEQUENCE"]));
    }

    [Fact]
    public async Task A_visitor_is_not_told_the_place_by_the_calendar_either()
    {
        var (_, url) = await PlannedAsync();

        Assert.DoesNotContain("LOCATION", (await EntryAsync(app.Visitor(), url)).Keys);
    }

    [Fact]
    public async Task A_change_and_a_cancelling_replace_the_entry_that_is_in_the_calendar()
    {
        var (project, url) = await PlannedAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        var first = await EntryAsync(staff, url);

        await staff.OpenAsync($"{url}/edit");
        await staff.SubmitAsync("session", ("Form.To", "21:00"));
        var changed = await EntryAsync(staff, url);
        await staff.OpenAsync(url);
        await staff.SubmitAsync("cancel");
        var cancelled = await EntryAsync(staff, url);

        Assert.Equal(["0", "1", "2"], new[] { first, changed, cancelled }.Select(e => e["SEQUENCE"]));
        Assert.Single(new[] { first, changed, cancelled }.Select(e => e["UID"]).Distinct());
        Assert.NotEqual(first["DTEND"], changed["DTEND"]);
        Assert.Equal(("CANCELLED", "CANCEL"), (cancelled["STATUS"], cancelled["METHOD"]));
        Assert.True(await app.InDatabaseAsync(db => db.Sessions.AnyAsync(s => s.ProjectId == project.Id && s.CancelledAt != null)));
    }

    [Theory]
    [InlineData("2027-03-28", "01:30", "does not exist")]
    [InlineData("2027-10-31", "01:30", "comes twice")]
    public async Task A_time_that_the_clocks_skip_or_repeat_comes_back_with_the_reason(string day, string from, string reason)
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await PlanAsync(staff, project, day, from);

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(reason, staff.Text, StringComparison.Ordinal);
        Assert.Equal(LongTitle, staff.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Short_notice_is_warned_of_and_not_refused()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await PlanAsync(staff, project, InDays(3), "18:30");

        Assert.Contains("The session is planned", staff.Text, StringComparison.Ordinal);
        Assert.Contains("less than 10 working days away", staff.Text, StringComparison.Ordinal);
    }

    private async Task<(TestProject Project, string Url)> PlannedAsync()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await PlanAsync(staff, project, InDays(20), "18:30");
        return (project, staff.Url);
    }

    private string InDays(int days) =>
        DateOnly.FromDateTime(app.Clock.Now).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task PlanAsync(Browser browser, TestProject project, string day, string from)
    {
        await browser.OpenAsync($"{project.Url}/sessions/new");
        await browser.SubmitAsync(
            "session",
            ("Form.Title", LongTitle),
            ("Form.Purpose", "Build ideas."),
            ("Form.How", "Both"),
            ("Form.On", day),
            ("Form.From", from),
            ("Form.To", "20:00"),
            ("Form.Place", "Northmere Library"),
            ("Form.JoiningLink", "https://meet.example.org/x")
        );
    }

    /// <summary>The one entry, with what the calendar says of itself.</summary>
    private static async Task<IReadOnlyDictionary<string, string>> EntryAsync(Browser browser, string url)
    {
        var text = await browser.Client.GetStringAsync($"{url}/calendar");
        Assert.DoesNotContain("meet.example.org", text, StringComparison.Ordinal);
        var calendar = StrictCalendar.Read(text);
        return calendar.Head.Concat(Assert.Single(calendar.Events)).ToDictionary();
    }
}
