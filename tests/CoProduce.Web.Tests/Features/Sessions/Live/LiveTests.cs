using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Live;

public class LiveTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_a_parent_writes_in_the_room_is_said_in_the_stage_under_their_name()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What would help on Saturdays?"), ("Ask.Kind", "Idea"));
        var parent = await app.AtLiveAsync(project, url);

        Assert.Contains("What would help on Saturdays?", parent.Text, StringComparison.Ordinal);
        await parent.SubmitAsync("say", ("Say.Text", "A quiet hour."));

        Assert.Contains("A quiet hour. Beth, parent carer", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{project.Url}/stages/understand");
        Assert.Contains("A quiet hour.", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_in_silence_is_hidden_from_everyone_else_until_the_round_ends()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What matters most?"), ("Ask.IsSilent", "true"));
        var (writes, reads) = (await app.AtLiveAsync(project, url), await app.AtLiveAsync(project, url));

        await writes.SubmitAsync("say", ("Say.Text", "Sleep."), ("Say.HideName", "true"));
        await runs.OpenAsync(url);
        await reads.OpenAsync(url);

        Assert.Contains("You wrote: Sleep.", writes.Text, StringComparison.Ordinal);
        Assert.Contains("1 answer is in", reads.Text, StringComparison.Ordinal);
        Assert.All([runs, reads], b => Assert.DoesNotContain("Sleep.", b.Page.Source.Text, StringComparison.Ordinal));
        await reads.OpenAsync($"{project.Url}/stages/understand");
        Assert.DoesNotContain("Sleep.", reads.Text, StringComparison.Ordinal);

        await runs.SubmitAsync("end-silence");
        await reads.OpenAsync(url);
        Assert.Contains("Sleep. A parent.", reads.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_the_session_shows_what_was_written_in_silence_and_takes_no_more()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What matters most?"), ("Ask.IsSilent", "true"));
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "Sleep."));
        await runs.SubmitAsync("end");

        await parent.SubmitAsync("say", ("Say.Text", "Too late, but my words must not be lost."));

        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("has ended", parent.Text, StringComparison.Ordinal);
        Assert.Contains("must not be lost", parent.Page.Source.Text, StringComparison.Ordinal);
        await parent.OpenAsync(url);
        Assert.Contains("Sleep. Beth", parent.Text, StringComparison.Ordinal);
        Assert.Null(parent.Page.GetElementById("say"));
    }

    [Fact]
    public async Task What_was_written_in_silence_is_shown_where_it_was_written_though_the_stage_closed_meanwhile()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What matters most?"), ("Ask.IsSilent", "true"), ("Ask.Kind", "Idea"));
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "Sleep."));
        app.Clock.Move(TimeSpan.FromMinutes(1));
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.Include(s => s.Readiness).SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            stage.Say(Side.LivedExperience, true, null, app.Clock.Now);
            stage.Say(Side.Professionals, true, null, app.Clock.Now);
            stage.Close(TestData.AllDone, TestData.Words(app), null, app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await parent.SubmitAsync("say", ("Say.Text", "And a quiet hour."));
        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        await runs.SubmitAsync("end-silence");

        Assert.Contains("Sleep. Beth", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_page_that_nobody_ends_closes_two_hours_after_the_session_and_shows_what_was_written()
    {
        var (project, url, runs) = await app.LiveAsync();
        await runs.SubmitAsync("ask", ("Ask.Question", "What matters most?"), ("Ask.IsSilent", "true"));
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "Sleep."));

        await EndAsync(TimeSpan.FromHours(4));
        await parent.OpenAsync(url);
        Assert.NotNull(parent.Page.GetElementById("say"));
        await EndAsync(TimeSpan.FromHours(1));
        await parent.OpenAsync(url);
        Assert.Null(parent.Page.GetElementById("say"));
        Assert.Contains("This session has ended", parent.Text, StringComparison.Ordinal);
        Assert.Contains("Sleep. Beth", parent.Text, StringComparison.Ordinal);

        async Task EndAsync(TimeSpan later)
        {
            app.Clock.Move(later);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<EndLivePagesJob>().RunAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task An_empty_answer_comes_back_to_the_same_page()
    {
        var (project, url, _) = await app.LiveAsync();
        var parent = await app.AtLiveAsync(project, url);

        await parent.SubmitAsync("say", ("Say.Text", ""));

        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Write what you want to say", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_words_comes_back_to_whoever_asks()
    {
        var (_, _, runs) = await app.LiveAsync();

        await runs.SubmitAsync("ask", ("Ask.Question", ""));

        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        Assert.Contains("Write the question", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_sent_twice_by_a_phone_with_a_bad_line_are_said_once()
    {
        var (project, url, _) = await app.LiveAsync();
        var parent = await app.AtLiveAsync(project, url);

        await parent.SubmitAsync("say", ("Say.Text", "Once."), ("_once", "0123456789abcdef"));
        await parent.SubmitAsync("say", ("Say.Text", "Once."), ("_once", "0123456789abcdef"));

        Assert.Equal(1, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Turns_are_counted_by_group_and_families_are_asked_in_when_they_have_few()
    {
        var (_, url, runs) = await app.LiveAsync();
        foreach (
            var side in new[] { "LivedExperience", "Professionals", "Professionals", "Professionals", "Professionals", "Professionals" }
        )
        {
            await runs.SubmitAsync("turn", ("side", side));
        }

        Assert.Contains("Families have had 1 of the last 6 turns. Try a round of small groups", runs.Text, StringComparison.Ordinal);
        Assert.Equal(url, runs.Url);
        await runs.SubmitAsync("turn");
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
    }

    [Fact]
    public async Task It_opens_an_hour_before_and_not_sooner()
    {
        var project = await app.ProjectAsync();
        var url = await app.PlanLiveAsync(project, TimeSpan.FromHours(2));
        var runs = await app.SignedInAsync(await app.MemberAsync(project, facilitator: true));

        await runs.OpenAsync(url);

        Assert.Contains("an hour before the session starts", runs.Text, StringComparison.Ordinal);
        Assert.Null(runs.Page.GetElementById("open"));
    }

    [Fact]
    public async Task A_page_that_has_it_all_already_is_sent_nothing_until_something_changes()
    {
        var (project, url, _) = await app.LiveAsync();
        var parent = await app.AtLiveAsync(project, url);
        var first = await parent.Client.GetAsync($"{url}/now");

        Assert.Equal(HttpStatusCode.NotModified, await AgainAsync());
        await parent.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        Assert.Equal(HttpStatusCode.OK, await AgainAsync());

        async Task<HttpStatusCode> AgainAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{url}/now");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            return (await parent.Client.SendAsync(request)).StatusCode;
        }
    }

    [Fact]
    public async Task An_open_page_hears_that_something_changed_but_never_what()
    {
        var (project, url, _) = await app.LiveAsync();
        var (writes, reads) = (await app.AtLiveAsync(project, url), await app.AtLiveAsync(project, url));
        using var stream = await reads.Client.GetAsync($"{url}/stream", HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await stream.Content.ReadAsStreamAsync());
        Assert.Equal("text/event-stream", stream.Content.Headers.ContentType!.MediaType);
        await UntilAsync("hello");

        await writes.SubmitAsync("say", ("Say.Text", "Canary."));

        Assert.DoesNotContain("Canary", await UntilAsync("again"), StringComparison.Ordinal);

        async Task<string> UntilAsync(string word)
        {
            var heard = "";
            while (!heard.Contains(word, StringComparison.Ordinal))
            {
                heard += await lines.ReadLineAsync(TestContext.Current.CancellationToken);
            }

            return heard;
        }
    }

    [Fact]
    public async Task The_wall_shows_the_words_and_a_code_to_scan_and_reads_with_few_questions_to_the_database()
    {
        var (project, url, _) = await app.LiveAsync();
        var parent = await app.AtLiveAsync(project, url);
        await parent.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        await parent.OpenAsync($"{url}/screen");
        Assert.Contains("A quiet hour.", parent.Text, StringComparison.Ordinal);
        Assert.NotNull(parent.Page.QuerySelector("svg[aria-label^='Code to scan']"));
        Assert.Null(parent.Page.QuerySelector("main form, main button"));
        Assert.DoesNotContain("<button", await parent.Client.GetStringAsync($"{url}/now?wall=true"), StringComparison.Ordinal);
        using var counter = new CommandCounter($"{project.Slug}/sessions/1/live");

        await parent.OpenAsync(url);

        Assert.InRange(counter.Commands, 1, 6);
    }
}
