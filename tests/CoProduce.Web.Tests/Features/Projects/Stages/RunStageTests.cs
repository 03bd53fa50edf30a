using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Stages;

public class RunStageTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private TestProject _project = null!;
    private TestPerson _familyLead = null!;
    private TestPerson _otherLead = null!;

    private (string, string)[] Words =>
        [
            ("What", "We have listened."),
            ("Why", "So that we start from what families know."),
            ("Next", "We agree what matters."),
            ("NextBy", app.Clock.Now.AddDays(20).ToString("yyyy-MM-dd", null)),
        ];

    private string Url => $"{_project.Url}/stages/understand";

    [Fact]
    public async Task Two_leads_close_a_stage_with_the_reason_for_what_is_missing()
    {
        await TableAsync();
        await ReadyAsync(_familyLead);
        await ReadyAsync(_otherLead);
        var browser = await app.SignedInAsync(_familyLead);
        await browser.OpenAsync($"{Url}/close");
        await browser.SubmitAsync("close", Words);
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("Say why you are going on", browser.Text, StringComparison.Ordinal);
        Assert.Contains("We have listened.", browser.Page.GetElementById("What")!.TextContent, StringComparison.Ordinal);

        await browser.SubmitAsync("close", [.. Words, ("ReasonForWarnings", "Two families are in hospital.")]);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("has closed", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Two families are in hospital.", browser.Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == _otherLead.Id && n.Text.Contains("has closed")))
        );
    }

    [Fact]
    public async Task A_stage_stays_open_while_a_lead_holds()
    {
        await TableAsync();
        await ReadyAsync(_familyLead);
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await staff.OpenAsync($"{Url}/close");

        Assert.Contains("Both leads need to say they are ready", staff.Text, StringComparison.Ordinal);
        Assert.Null(staff.Page.GetElementById("close"));
    }

    [Fact]
    public async Task Closing_is_refused_when_a_lead_changed_their_mind_meanwhile()
    {
        await TableAsync();
        await ReadyAsync(_familyLead);
        await ReadyAsync(_otherLead);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{Url}/close");
        var lead = await app.SignedInAsync(_otherLead);
        await lead.OpenAsync(Url);
        await lead.SubmitAsync("ready", ("IsReady", "False"), ("Reason", "The report is late."));

        await staff.SubmitAsync("close", [.. Words, ("ReasonForWarnings", "Two families are in hospital.")]);

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("Both leads", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Two families are in hospital.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_hold_without_a_reason_is_sent_back()
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_familyLead);
        await lead.OpenAsync(Url);

        await lead.SubmitAsync("ready", ("IsReady", "False"));

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Say why you want to hold", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task News_reaches_everyone_and_needs_a_day_to_come()
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_otherLead);
        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", [.. Words[..3], ("NextBy", "2020-01-01")]);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("still to come", lead.Text, StringComparison.Ordinal);

        await lead.SubmitAsync("news", Words);

        Assert.Contains("Everyone in the project has been told", lead.Text, StringComparison.Ordinal);
        Assert.Contains("We have listened.", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_or_two_is_no_news()
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_otherLead);
        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", ("What", "We go"), ("Why", "x"), ("Next", "y"), Words[^1]);

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Tell people a little more", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_were_told_last_time_or_twice_in_one_update_is_no_news()
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_otherLead);
        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", ("What", Words[1].Item2), Words[1], ("Next", Words[1].Item2), Words[^1]);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("You wrote the same twice", lead.Text, StringComparison.Ordinal);

        await lead.SubmitAsync("news", Words);
        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", Words);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("This is what the last update said", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_there_is_nothing_new_can_be_said_twice_in_a_row_and_no_more()
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_otherLead);
        foreach (var round in new[] { 1, 2 })
        {
            await lead.OpenAsync($"{Url}/news");
            await lead.SubmitAsync("news", [("What", $"We have waited {round} more days."), .. Words[1..], ("IsNothingNew", "true")]);
            Assert.Contains("Everyone in the project has been told", lead.Text, StringComparison.Ordinal);
            app.Clock.Move(TimeSpan.FromMinutes(round));
        }

        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", [.. Words, ("IsNothingNew", "true")]);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Say what you did about it", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync($"{Url}/news");
        await lead.SubmitAsync("news", Words);
        Assert.Contains("Everyone in the project has been told", lead.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What", "Say what is happening.")]
    [InlineData("Why", "Say why.")]
    [InlineData("Next", "Say what comes next.")]
    [InlineData("NextBy", "Say by when people will hear more.")]
    public async Task News_says_what_why_what_next_and_by_when(string missing, string problem)
    {
        await TableAsync();
        var lead = await app.SignedInAsync(_otherLead);
        await lead.OpenAsync($"{Url}/news");

        await lead.SubmitAsync("news", [.. Words.Where(w => w.Item1 != missing), (missing, "")]);

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains(problem, lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stage_of_a_published_project_opens()
    {
        _project = await app.ProjectAsync(open: null);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{_project.Url}/stages/getready/open");

        await staff.SubmitAsync("open", Words);

        Assert.Contains("is open", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_whose_turn_has_not_come_says_what_it_needs()
    {
        _project = await app.ProjectAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{_project.Url}/stages/ideas/open");
        Assert.Contains("This stage cannot open yet", staff.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("close")]
    [InlineData("news")]
    public async Task Members_who_do_not_run_the_project_find_nothing_there(string step)
    {
        _project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(_project));
        await browser.OpenAsync($"{Url}/{step}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private async Task TableAsync()
    {
        _project = await app.ProjectAsync();
        await app.AskedHowItFeltAsync(_project);
        _familyLead = await app.MemberAsync(_project, name: "Amara", coLead: true);
        _otherLead = await app.MemberAsync(_project, Hat.Professional, "Tom A", coLead: true);
        await app.ContributionAsync(_project, _familyLead, "The club lets him be himself.");
        await app.ContributionAsync(_project, _otherLead, "The form is long.", ContributionKind.DoesNotWork);
    }

    private async Task ReadyAsync(TestPerson lead)
    {
        var browser = await app.SignedInAsync(lead);
        await browser.OpenAsync(Url);
        await browser.SubmitAsync("ready", ("IsReady", "True"));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }
}
