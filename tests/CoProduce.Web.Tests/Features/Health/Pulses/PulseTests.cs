using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Health.Pulses;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Pulses;

/// <summary>Asking how it feels, answering, and what is shown, through the real forms.</summary>
public sealed class PulseTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();
    private TestProject _project = null!;
    private Browser _staff = null!;
    private List<Browser> _families = [];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Url => $"{_project.Url}/pulses";

    [Fact]
    public async Task Everyone_who_takes_part_is_asked_and_nobody_sees_what_was_said_before_it_closes()
    {
        await AskAsync(families: 5);
        Assert.Contains("Everyone who takes part is being asked", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(5, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.Page == $"{Url}/1")));

        await AnswerAsync(_families[0], 4, "More evenings, please.");

        Assert.Contains("Thank you. We have your answers, without your name.", _families[0].Text, StringComparison.Ordinal);
        foreach (var browser in new[] { _staff, _families[1] })
        {
            await browser.OpenAsync($"{Url}/1");
            Assert.DoesNotContain("More evenings", browser.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("people answered", browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_sent_twice_has_one_effect_and_leaves_no_trace_of_who_sent_it()
    {
        await AskAsync(families: 1);
        await _families[0].OpenAsync($"{Url}/1");
        var form = Browser.Filled((AngleSharp.Html.Dom.IHtmlFormElement)_families[0].Page.GetElementById("answer")!, Scores(5, null));
        var receipts = await app.InDatabaseAsync(db => db.FormReceipts.CountAsync());

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => _families[0].Client.PostAsync($"{Url}/1", new FormUrlEncodedContent(form)))
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.PulseAnswers.CountAsync()));
        Assert.Equal(receipts, await app.InDatabaseAsync(db => db.FormReceipts.CountAsync()));
    }

    [Fact]
    public async Task Whoever_was_signed_out_meanwhile_comes_back_to_the_questions_and_reads_that_no_answer_was_kept()
    {
        await AskAsync(families: 1);
        var me = _families[0];
        await me.OpenAsync($"{Url}/1");
        await app.InDatabaseAsync(db => db.SignInTickets.ExecuteDeleteAsync());

        await me.SubmitAsync("answer", Scores(4, "A break would help."));

        Assert.Contains(Uri.EscapeDataString($"{Url}/1").Replace("%2F", "/", StringComparison.Ordinal), me.Url, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.KeptForms.CountAsync()));
        await app.SignInAsync(me, _people[0]);
        await me.OpenAsync($"{Url}/1?unsent=yes");
        Assert.Contains("What you filled in was not kept.", me.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_left_out_are_asked_again_and_the_words_stay()
    {
        await AskAsync(families: 1);
        await _families[0].OpenAsync($"{Url}/1");

        await _families[0].SubmitAsync("answer", ("Listened", "4"), ("Words", "A break would help."));

        Assert.Equal(HttpStatusCode.BadRequest, _families[0].Status);
        Assert.Contains("Choose a number from 1 to 5.", _families[0].Text, StringComparison.Ordinal);
        Assert.Equal("A break would help.", _families[0].Page.GetElementById("Words")!.TextContent.Trim());
        Assert.NotNull(_families[0].Page.QuerySelector("input[name=Listened][value='4'][checked]"));
    }

    [Fact]
    public async Task Whoever_has_the_code_changes_the_answer_and_nobody_without_it()
    {
        await AskAsync(families: 1);
        var me = _families[0];
        var code = await AnswerAsync(me, 2);

        await me.SubmitAsync("change", [.. Scores(5, "Better now."), ("Code", "AAAA-BBBB-CCCC")]);
        Assert.Contains("We do not know that code", me.Text, StringComparison.Ordinal);
        await me.SubmitAsync("change", [.. Scores(5, "Better now."), ("Code", code.ToLowerInvariant())]);

        Assert.Contains("Your answers are changed", me.Text, StringComparison.Ordinal);
        Assert.Equal(
            (5, "Better now."),
            await app.InDatabaseAsync(db => db.PulseAnswers.Select(a => ValueTuple.Create(a.Listened, a.Words)).SingleAsync())
        );
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public async Task When_it_has_closed_a_group_shows_from_five_answers_on(int answers, bool shows)
    {
        await AskAsync(families: 5);
        foreach (var family in _families.Take(answers))
        {
            await AnswerAsync(family, family == _families[0] ? 2 : 5, "Shorter papers.");
        }

        app.Clock.Move(TimeSpan.FromDays(8));
        _staff = await app.SignedInAsync(await app.StaffAsync());
        await _staff.OpenAsync($"{Url}/1");

        Assert.DoesNotContain("people answered. This", _staff.Text, StringComparison.Ordinal);
        Assert.Equal(shows, _staff.Text.Contains("80 per cent", StringComparison.Ordinal));
        Assert.Equal(shows, _staff.Text.Contains("Shorter papers.", StringComparison.Ordinal));
        Assert.Equal(!shows, _staff.Text.Contains("Too few people answered to show it", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_one_with_one_more_answer_does_not_show_because_the_difference_would_be_one_person()
    {
        await AskAsync(families: 6);
        foreach (var family in _families.Take(5))
        {
            await AnswerAsync(family, 5);
        }

        app.Clock.Move(TimeSpan.FromDays(8));
        await SignInAgainAsync();
        await OpenAsync();
        foreach (var family in _families)
        {
            await AnswerAsync(family, 5, number: 2);
        }

        app.Clock.Move(TimeSpan.FromDays(8));
        await SignInAgainAsync();
        await _staff.OpenAsync($"{Url}/1");
        Assert.Contains("Most", _staff.Text, StringComparison.Ordinal);
        await _staff.OpenAsync($"{Url}/2");
        Assert.Contains("The difference could point to one person", _staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stage_cannot_close_before_people_had_a_week_to_say_how_it_felt()
    {
        await AskAsync(families: 3);
        await _staff.OpenAsync($"{_project.Url}/stages/understand/close");
        Assert.Contains("had at least 7 days to answer", _staff.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await EvidenceAsync());

        app.Clock.Move(TimeSpan.FromDays(7));

        Assert.True(await EvidenceAsync());
    }

    [Fact]
    public async Task People_are_asked_by_itself_before_a_stage_is_planned_to_end_and_only_once()
    {
        _project = await app.ProjectAsync();
        await app.MemberAsync(_project);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == _project.Id && s.Key == StageKey.Understand);
            stage.Plan(DateOnly.FromDateTime(app.Clock.Now).AddDays(-20), DateOnly.FromDateTime(app.Clock.Now).AddDays(9));
            return await db.SaveChangesAsync();
        });

        await RunAsync();
        await RunAsync();

        Assert.Equal(1, await app.InDatabaseAsync(db => db.Pulses.CountAsync()));
        Assert.Equal(1, await app.InDatabaseAsync(db => db.PulseInvitations.CountAsync()));
    }

    [Fact]
    public async Task Somebody_who_was_not_asked_is_told_so_and_a_stranger_learns_nothing()
    {
        await AskAsync(families: 1);
        var late = await app.SignedInAsync(await app.MemberAsync(_project, name: "Late L"));
        await late.OpenAsync($"{Url}/1");
        Assert.Contains("You are not one of those who are asked this time", late.Text, StringComparison.Ordinal);
        Assert.Null(late.Page.GetElementById("answer"));

        var stranger = await app.SignedInAsync(await app.PersonAsync());
        await stranger.OpenAsync($"{Url}/1");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private static (string, string)[] Scores(int score, string? words) =>
        [("Listened", $"{score}"), ("Informed", $"{score}"), ("Difference", $"{score}"), ("Safe", $"{score}"), ("Words", words ?? "")];

    private async Task AskAsync(int families)
    {
        _project = await app.ProjectAsync();
        _people = [];
        for (var i = 0; i < families; i++)
        {
            _people.Add(await app.MemberAsync(_project, Hat.ParentCarer, $"Family {i}"));
        }

        await SignInAgainAsync();
        await OpenAsync();
    }

    private List<TestPerson> _people = [];

    private async Task SignInAgainAsync()
    {
        _families = [];
        foreach (var person in _people)
        {
            _families.Add(await app.SignedInAsync(person));
        }

        _staff = await app.SignedInAsync(await app.StaffAsync());
    }

    private async Task OpenAsync()
    {
        await _staff.OpenAsync(Url);
        await _staff.SubmitAsync("open-understand", ("Days", "7"));
    }

    /// <summary>Answers as a person does, and gives the code that only they have.</summary>
    private async Task<string> AnswerAsync(Browser browser, int score, string? words = null, int number = 1)
    {
        await browser.OpenAsync($"{Url}/{number}");
        var code = browser.Page.QuerySelector("#answer [name=Code]")!.GetAttribute("value")!;
        await browser.SubmitAsync("answer", Scores(score, words));
        Assert.Contains("Thank you", browser.Text, StringComparison.Ordinal);
        return code;
    }

    private Task<bool> EvidenceAsync() =>
        app.InDatabaseAsync(async db =>
            (
                await new CoProduce.Web.Features.Projects.Stages.StageEvidenceQuery(db).RunAsync(
                    _project.Id,
                    StageKey.Understand,
                    app.Clock.Now
                )
            ).FeltWasAsked
        );

    private async Task RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PulseJob>().RunAsync(CancellationToken.None);
    }
}
