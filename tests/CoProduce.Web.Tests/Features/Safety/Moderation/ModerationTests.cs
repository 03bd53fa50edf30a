using System.Net;
using CoProduce.Domain.Audit;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Safety.Moderation;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Safety.Moderation;

/// <summary>Reporting, hiding, asking for a second look, through the real forms.</summary>
public sealed class ModerationTests : IAsyncDisposable
{
    private const string Words = "Only people like them would say so.";
    private const string Why = "It speaks badly of a group. Say what happened, not who they are.";

    private readonly CoProduceApp app = new();
    private TestProject _project = null!;
    private TestPerson _author = null!;
    private Browser _reporter = null!;
    private Browser _lead = null!;
    private Browser _facilitator = null!;
    private string _said = "";

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Somebody_reports_words_those_who_run_the_project_hide_them_and_everybody_has_an_answer()
    {
        await StartAsync();
        await _reporter.OpenAsync($"{_said}/report");
        await _reporter.SubmitAsync("report", ("Form.Words", "This hurts."));
        Assert.Equal(HttpStatusCode.BadRequest, _reporter.Status);
        Assert.Contains("This hurts.", _reporter.Text, StringComparison.Ordinal);
        await _reporter.SubmitAsync("report", ("Form.Reason", "Hurtful"));
        Assert.Contains("You hear from us by", _reporter.Text, StringComparison.Ordinal);
        var told = _reporter.Url;

        await _lead.OpenAsync($"{_project.Url}/conduct");
        Assert.DoesNotContain(Words, _lead.Text, StringComparison.Ordinal);
        await _lead.OpenAsync($"{_project.Url}/conduct/1");
        Assert.Contains(Words, _lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cara", _lead.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await _lead.SubmitAsync("settle", ("Form.Outcome", "Hidden"), ("Form.Answer", "We have hidden it."));
        Assert.Equal(HttpStatusCode.BadRequest, _lead.Status);
        await _lead.SubmitAsync("settle", ("Form.Outcome", "Hidden"), ("Form.Why", Why), ("Form.Answer", "We have hidden it."));

        await _reporter.OpenAsync(told);
        Assert.Contains("We have hidden it.", _reporter.Text, StringComparison.Ordinal);
        foreach (var page in new[] { _said, $"{_project.Url}/stages/understand", "/find?words=people", $"{_project.Url}/hidden/1" })
        {
            await _reporter.OpenAsync(page);
            Assert.DoesNotContain(Words, _reporter.Text, StringComparison.Ordinal);
        }

        var author = await app.SignedInAsync(_author);
        foreach (var page in new[] { "/my-words", "/my-words/print", $"{_project.Url}/stages/understand", _said })
        {
            await author.OpenAsync(page);
            Assert.DoesNotContain("ithdrawn", author.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("took these words back", author.Text, StringComparison.Ordinal);
        }

        await author.OpenAsync(author.Page.QuerySelector("main a[href*=hidden]")!.GetAttribute("href")!);
        Assert.Contains(Words, author.Text, StringComparison.Ordinal);
        Assert.Contains(Why, author.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.AuditEntries.CountAsync(t => t.What == AuditEvent.WordsHidden)));
    }

    [Fact]
    public async Task The_author_asks_once_and_only_another_person_looks_again()
    {
        await StartAsync();
        await HideAsync(_said);
        var author = await app.SignedInAsync(_author);
        await author.OpenAsync($"{_project.Url}/hidden/1");
        await author.SubmitAsync("appeal", ("Appeal.Why", "It is a line from a song."));
        Assert.Null(author.Page.GetElementById("appeal"));
        await _facilitator.OpenAsync($"{_project.Url}/hidden/1");
        Assert.Null(_facilitator.Page.GetElementById("look-again"));

        await _lead.OpenAsync($"{_project.Url}/hidden/1");
        Assert.Contains("It is a line from a song.", _lead.Text, StringComparison.Ordinal);
        await _lead.SubmitAsync("look-again", ("LookAgain.IsShown", "true"), ("LookAgain.Answer", "It is fine to stand."));

        await _reporter.OpenAsync(_said);
        Assert.Contains(Words, _reporter.Text, StringComparison.Ordinal);
        await author.OpenAsync($"{_project.Url}/hidden/1");
        Assert.Contains("It is fine to stand.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_and_a_reply_are_reported_hidden_and_passed_to_safeguarding_like_anything_said()
    {
        await StartAsync();
        await _reporter.OpenAsync(_said);
        await _reporter.SubmitAsync("comment", ("Comment.Text", "Those idiots again."), ("Comment.ShownAs", "FirstName"));
        await _lead.OpenAsync(_said);
        await _lead.SubmitAsync("reply", ("Kind", "WeDid"), ("Text", "Her number is 07700 900999."), ("InShort", "About places."));
        var author = await app.SignedInAsync(_author);

        await HideAsync($"{_said}", "/hide/comment-1");
        await _reporter.OpenAsync($"{_said}/report/reply-1");
        await _reporter.SubmitAsync("report", ("Form.Reason", "SaysTooMuch"));
        await _facilitator.OpenAsync($"{_project.Url}/conduct/1");
        await _facilitator.SubmitAsync("settle", ("Form.Outcome", "Hidden"), ("Form.Why", Why), ("Form.Answer", "Thank you."));

        await author.OpenAsync(_said);
        Assert.DoesNotContain("idiots", author.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("07700", author.Text, StringComparison.Ordinal);
        Assert.Contains("These words are hidden.", author.Text, StringComparison.Ordinal);
        await _reporter.OpenAsync(_said);
        Assert.Contains("Your words are hidden for now", _reporter.Text, StringComparison.Ordinal);
        await _lead.OpenAsync(_said);
        Assert.Contains("Your words are hidden for now", _lead.Text, StringComparison.Ordinal);
        await author.OpenAsync("/you-said-we-did");
        Assert.DoesNotContain("07700", author.Text, StringComparison.Ordinal);

        await _facilitator.OpenAsync($"{_project.Url}/hidden/2");
        await _facilitator.SubmitAsync("show-again");
        await author.OpenAsync(_said);
        Assert.Contains("07700", author.Text, StringComparison.Ordinal);
        await app.PersonAsync("Lead L", duties: ForumDuties.SafeguardingLead);
        await author.OpenAsync($"{_said}/worried/reply-1");
        await author.SubmitAsync("pass");
        await author.OpenAsync(_said);
        Assert.Contains(Reply.NotShown, author.Text, StringComparison.Ordinal);
        await _lead.OpenAsync(_said);
        Assert.Contains("A safeguarding lead has your words", _lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behaviour_is_told_without_words_to_point_at_and_whoever_it_is_about_never_reads_it()
    {
        await StartAsync();
        var about = await app.InDatabaseAsync(db => db.People.Where(p => p.DisplayName == "Faye Q").Select(p => p.Id).SingleAsync());
        await _reporter.OpenAsync($"{_project.Url}/conduct/tell");
        await _reporter.SubmitAsync("behaviour");
        Assert.Equal(HttpStatusCode.BadRequest, _reporter.Status);
        await _reporter.SubmitAsync(
            "behaviour",
            ("Form.Words", "She cut us short each time."),
            ("Form.About", $"{about}"),
            ("Form.MayAskMe", "true")
        );
        Assert.Contains("You hear from us by", _reporter.Text, StringComparison.Ordinal);

        await _facilitator.OpenAsync($"{_project.Url}/conduct");
        Assert.Contains("Nothing is waiting", _facilitator.Text, StringComparison.Ordinal);
        await _facilitator.OpenAsync($"{_project.Url}/conduct/1");
        Assert.Equal(HttpStatusCode.NotFound, _facilitator.Status);
        Assert.DoesNotContain(
            about,
            await app.InDatabaseAsync(db => db.Notices.Where(n => n.Text == ModerationDesk.NeedsYou).Select(n => n.PersonId).ToListAsync())
        );
        await _lead.OpenAsync($"{_project.Url}/conduct/1");
        Assert.Contains("Cara P. You may ask them.", _lead.Text, StringComparison.Ordinal);
        await _lead.SubmitAsync("settle", ("Form.Outcome", "TalkedAbout"), ("Form.Answer", "We have agreed on a talking stick."));
        Assert.Contains("1 of 1 had an answer in time", _lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_are_reported_once_by_one_person_and_never_by_their_author()
    {
        await StartAsync();
        await _reporter.OpenAsync($"{_said}/report");
        await _reporter.SubmitAsync("report", ("Form.Reason", "Hurtful"));
        await _reporter.OpenAsync($"{_said}/report");
        await _reporter.SubmitAsync("report", ("Form.Reason", "NotAboutThis"));
        Assert.Equal(HttpStatusCode.Conflict, _reporter.Status);
        Assert.Contains("told us about this already", _reporter.Text, StringComparison.Ordinal);

        var author = await app.SignedInAsync(_author);
        await author.OpenAsync($"{_said}/report");
        await author.SubmitAsync("report", ("Form.Reason", "Hurtful"));
        Assert.Equal(HttpStatusCode.Conflict, author.Status);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.ConductReports.CountAsync()));
    }

    [Fact]
    public async Task Forum_staff_are_told_once_when_a_report_or_a_second_look_is_late()
    {
        await StartAsync();
        var staff = await app.StaffAsync();
        await _reporter.OpenAsync($"{_said}/report");
        await _reporter.SubmitAsync("report", ("Form.Reason", "Hurtful"));
        await HideAsync(_said);
        var author = await app.SignedInAsync(_author);
        await author.OpenAsync($"{_project.Url}/hidden/1");
        await author.SubmitAsync("appeal", ("Appeal.Why", "It is a song."));
        app.Clock.Move(TimeSpan.FromDays(20));

        await RunAsync();
        await RunAsync();

        Assert.Equal(2, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == staff.Id && n.Page == "/forum/conduct")));
        var browser = await app.SignedInAsync(staff);
        await browser.OpenAsync("/forum/conduct");
        Assert.Contains("Late since", browser.Text, StringComparison.Ordinal);
        Assert.Contains("asks for a second look", browser.Text, StringComparison.Ordinal);
    }

    private async Task StartAsync()
    {
        _project = await app.ProjectAsync();
        _author = await app.MemberAsync(_project);
        _said = $"{_project.Url}/said/{await app.ContributionAsync(_project, _author, Words)}";
        _reporter = await app.SignedInAsync(await app.MemberAsync(_project, name: "Cara P"));
        _lead = await app.SignedInAsync(await app.MemberAsync(_project, Hat.Professional, "Lena M", coLead: true));
        _facilitator = await app.SignedInAsync(await app.MemberAsync(_project, name: "Faye Q", facilitator: true));
    }

    private async Task HideAsync(string said, string hide = "/hide")
    {
        await _facilitator.OpenAsync($"{said}{hide}");
        await _facilitator.SubmitAsync("hide", ("Form.Reason", "Hurtful"), ("Form.Why", Why));
    }

    private async Task RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ModerationJob>().RunAsync(CancellationToken.None);
    }
}
