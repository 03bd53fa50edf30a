using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Details;

public class SessionTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_professional_plans_a_session_and_a_parent_says_they_come()
    {
        var project = await app.ProjectAsync();
        var url = await PlanAsync(await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional)), project);
        var parent = await app.SignedInAsync(await app.MemberAsync(project));

        await parent.OpenAsync(url);
        Assert.Contains("Northmere Library", parent.Text, StringComparison.Ordinal);
        Assert.Null(parent.Page.QuerySelector("a[href='https://meet.example.org/x']"));
        await parent.SubmitAsync("coming", ("answer", "Coming"));

        Assert.Contains("We look forward to seeing you", parent.Text, StringComparison.Ordinal);
        Assert.NotNull(parent.Page.QuerySelector("a[href='https://meet.example.org/x']"));
        await parent.SubmitAsync("coming", ("answer", "CannotCome"));
        Assert.Null(parent.Page.QuerySelector("a[href='https://meet.example.org/x']"));
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Rsvps.CountAsync(c => db.Sessions.Any(s => s.Id == c.SessionId && s.ProjectId == project.Id))
            )
        );
    }

    [Fact]
    public async Task A_visitor_sees_that_it_is_on_but_not_where_or_the_link()
    {
        var project = await app.ProjectAsync();
        var url = await PlanAsync(await app.SignedInAsync(await app.StaffAsync()), project);
        var visitor = app.Visitor();

        await visitor.OpenAsync("/sessions");
        Assert.Contains("Idea evening", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync(url);

        Assert.DoesNotContain("Northmere Library", visitor.Page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("meet.example.org", visitor.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_ends_before_it_starts_comes_back_with_what_was_typed()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project, "17:00");

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("has to end after it starts", staff.Text, StringComparison.Ordinal);
        Assert.Equal("Idea evening", staff.Page.QuerySelector("[name='Form.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_parent_plans_a_session_as_anyone_at_the_table_may_and_cancels_none_of_others()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));

        await parent.OpenAsync($"{project.Url}/sessions/new");
        Assert.Equal(HttpStatusCode.OK, parent.Status);

        await parent.OpenAsync(await PlanAsync(await app.SignedInAsync(await app.StaffAsync()), project));
        Assert.Null(parent.Page.GetElementById("cancel"));
    }

    [Fact]
    public async Task Cancelling_tells_those_who_are_coming_and_takes_no_more_answers()
    {
        var project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        var url = await PlanAsync(staff, project);
        var person = await app.MemberAsync(project);
        var parent = await app.SignedInAsync(person);
        await parent.OpenAsync(url);
        await parent.SubmitAsync("coming", ("answer", "Coming"));
        await parent.OpenAsync(url);

        await staff.OpenAsync(url);
        await staff.SubmitAsync("cancel");
        await parent.SubmitAsync("coming", ("answer", "Maybe"));

        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("was cancelled", parent.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == person.Id && n.Text.Contains("cancelled"))));
    }

    private async Task<string> PlanAsync(Browser browser, TestProject project)
    {
        await FillAsync(browser, project, "20:00");
        Assert.Contains("The session is planned", browser.Text, StringComparison.Ordinal);
        return browser.Url;
    }

    private async Task FillAsync(Browser browser, TestProject project, string to)
    {
        await browser.OpenAsync($"{project.Url}/sessions/new");
        await browser.SubmitAsync(
            "session",
            ("Form.Title", "Idea evening"),
            ("Form.Purpose", "Build ideas."),
            ("Form.How", "Both"),
            (
                "Form.On",
                DateOnly.FromDateTime(app.Clock.Now).AddDays(20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ),
            ("Form.From", "18:30"),
            ("Form.To", to),
            ("Form.Place", "Northmere Library"),
            ("Form.JoiningLink", "https://meet.example.org/x")
        );
    }
}
