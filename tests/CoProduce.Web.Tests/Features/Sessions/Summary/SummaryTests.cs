using System.Net;
using AngleSharp.Html.Dom;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Summary;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Summary;

public class SummaryTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private readonly DateOnly _due = app.Clock.Today().AddDays(20);

    private (string, string)[] Written(Browser at, string owner = "Beth R") =>
        [
            ("Form.Heard", "Saturdays are hard."),
            ("Form.WhatNext", "We meet on 9 June."),
            ("Form.Actions[0].What", "Write it up"),
            ("Form.Actions[0].Due", $"{_due:yyyy-MM-dd}"),
            (
                "Form.Actions[0].Owner",
                at.Page.QuerySelectorAll("[name='Form.Actions[0].Owner'] option").First(o => o.TextContent == owner).GetAttribute("value")!
            ),
        ];

    [Fact]
    public async Task What_came_of_it_is_read_by_the_project_once_published_and_who_came_or_could_not_is_told()
    {
        var (project, url, runs) = await StartedAsync();
        var (came, couldNot, stayedAway) = (await app.MemberAsync(project), await app.MemberAsync(project), await app.MemberAsync(project));
        var there = await app.SignedInAsync(came);
        await there.OpenAsync($"{url}/live");
        await there.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        await there.SubmitAsync("here");
        Assert.Null(there.Page.GetElementById("here"));
        await app.InDatabaseAsync(async db =>
        {
            db.Add(
                new Rsvp(await db.Sessions.SingleAsync(s => s.ProjectId == project.Id), couldNot.Id, RsvpAnswer.CannotCome, app.Clock.Now)
            );
            return await db.SaveChangesAsync();
        });
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync("closing", Written(runs));
        await there.OpenAsync($"{url}/summary");
        Assert.Contains("It is not written yet", there.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Saturdays are hard", there.Text, StringComparison.Ordinal);

        await runs.SubmitAsync("closing", ("Form.Publish", "true"));

        await there.OpenAsync($"{url}/summary");
        Assert.Contains("Saturdays are hard.", there.Text, StringComparison.Ordinal);
        Assert.Contains("Beth R sees to it.", there.Text, StringComparison.Ordinal);
        Assert.Contains("A quiet hour.", there.Text, StringComparison.Ordinal);
        Assert.Contains("Came: a few from families", there.Text, StringComparison.Ordinal);
        var told = await app.InDatabaseAsync(db => db.Notices.Where(n => n.Page == $"{url}/summary").Select(n => n.PersonId).ToListAsync());
        Assert.Equal([came.Id, couldNot.Id], told.Order());
        Assert.DoesNotContain(stayedAway.Id, told);
    }

    [Fact]
    public async Task Words_taken_back_are_gone_from_the_summary_too()
    {
        var (project, url, runs) = await StartedAsync();
        var parent = await app.AtLiveAsync(project, $"{url}/live");
        await parent.SubmitAsync("say", ("Say.Text", "A quiet hour."));
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync("closing", [.. Written(runs), ("Form.Publish", "true")]);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Contributions.SingleAsync(c => c.ProjectId == project.Id)).Withdraw(app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await parent.OpenAsync($"{url}/summary");

        Assert.DoesNotContain("A quiet hour.", parent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_note_takers_over_the_same_summary_lose_nothing()
    {
        var (project, url, one) = await StartedAsync();
        var two = await app.AtLiveAsync(project, $"{url}/live", coLead: true);
        await one.OpenAsync($"{url}/closing");
        await two.OpenAsync($"{url}/closing");
        await one.SubmitAsync("closing", Written(one));

        await two.SubmitAsync("closing", ("Form.Heard", "The bus is late."), ("Form.WhatNext", "We ask the bus company."));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Saturdays are hard.", two.Text, StringComparison.Ordinal);
        Assert.Contains($"Write it up (Beth R), by {_due.Day()}", two.Text, StringComparison.Ordinal);
        Assert.Equal("The bus is late.", two.Page.QuerySelector("[name='Form.Heard']")!.TextContent.Trim());
        await two.SubmitAsync("closing", ("Form.Heard", "Saturdays are hard. The bus is late."));
        Assert.Equal(HttpStatusCode.OK, two.Status);
    }

    [Fact]
    public async Task Publishing_without_the_needed_words_comes_back_to_the_form()
    {
        var (_, url, runs) = await StartedAsync();
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync("closing", ("Form.Actions[0].What", "Write it up"), ("Form.Publish", "true"));

        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        Assert.Contains("Write what we heard", runs.Text, StringComparison.Ordinal);
        Assert.Contains("Say what happens next", runs.Text, StringComparison.Ordinal);
        Assert.Contains("Name one person who sees to it", runs.Text, StringComparison.Ordinal);
        Assert.Contains("Choose the day it is due", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_takes_on_is_work_of_the_project_which_they_mark_done()
    {
        var (project, url, runs) = await StartedAsync();
        var (takes, other) = (await app.MemberAsync(project, name: "Hamish T"), await app.SignedInAsync(await app.MemberAsync(project)));
        await runs.OpenAsync($"{url}/closing");
        var typed = Written(runs, "Hamish T");
        await runs.SubmitAsync("closing", [.. typed, ("Form.Publish", "true")]);
        Assert.Contains(await app.InDatabaseAsync(db => db.Notices.Where(n => n.PersonId == takes.Id).ToListAsync()), n =>
            n.Text.StartsWith($"You took something on in a session. It is due by {_due.Day()}", StringComparison.Ordinal)
        );
        await runs.OpenAsync($"{url}/closing");
        Assert.Contains("Promised: Write it up (Hamish T", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("closing", [.. typed, ("Form.Publish", "true")]);
        await other.OpenAsync($"{project.Url}/actions");
        Assert.Single(other.Page.QuerySelectorAll("main .cp-card"));
        await other.OpenAsync($"{project.Url}/actions/1/done");
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        var owner = await app.SignedInAsync(takes);
        await owner.OpenAsync($"{url}/summary");
        await owner.OpenAsync(owner.Page.QuerySelector("a[href$='/done']")!.GetAttribute("href")!);

        await owner.SubmitAsync("done", ("Form.WhatChanged", "It is on the board in the library."));

        Assert.Contains("Write it up Done on", owner.Text, StringComparison.Ordinal);
        Assert.Contains("It is on the board in the library.", owner.Text, StringComparison.Ordinal);
        Assert.NotNull(owner.Page.QuerySelector($"a[href='{url}/summary']"));
    }

    [Fact]
    public async Task Nobody_from_outside_the_project_can_be_made_to_see_to_something()
    {
        var (_, url, runs) = await StartedAsync();
        var stranger = await app.JoinAsync(await app.ProjectAsync(), await app.PersonAsync("Stranger"));
        await runs.OpenAsync($"{url}/closing");

        await runs.SubmitAsync("closing", [.. Written(runs)[..^1], ("Form.Actions[0].Owner", $"{stranger}"), ("Form.Publish", "true")]);

        Assert.Equal(HttpStatusCode.Conflict, runs.Status);
        Assert.Contains("Name one person for each thing", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_came_up_is_prepared_as_a_decision_without_its_words_in_the_address()
    {
        var (_, url, runs) = await StartedAsync(StageKey.Design);
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync(
            "closing",
            [.. Written(runs), ("Form.ToDecide", "Who watches?\nWhen do we meet?"), ("Form.Publish", "true")]
        );
        var prepare = runs.Page.QuerySelectorAll("a[href*='/decisions/new?']")[1];

        await runs.OpenAsync(prepare.GetAttribute("href")!);

        Assert.EndsWith("?session=1&line=2", runs.Url, StringComparison.Ordinal);
        Assert.Equal(
            "When do we meet?",
            (runs.Page.QuerySelector("[name='Form.Question']") as IHtmlTextAreaElement)?.Value.Trim()
                ?? runs.Page.QuerySelector("[name='Form.Question']")!.GetAttribute("value")
        );
    }

    [Fact]
    public async Task Whoever_runs_it_keeps_the_list_of_who_was_there()
    {
        var (project, url, runs) = await StartedAsync();
        await app.MemberAsync(project, name: "Hamish T");
        var elsewhere = await app.ProjectAsync();
        var stranger = await app.JoinAsync(elsewhere, await app.PersonAsync("Stranger"));
        await runs.OpenAsync($"{url}/closing");
        var hamish = runs
            .Page.QuerySelectorAll("#attendance .cp-choice")
            .Single(c => c.TextContent.Contains("Hamish", StringComparison.Ordinal))
            .QuerySelector("input")!
            .GetAttribute("value")!;

        await runs.SubmitAsync("attendance");
        Assert.Contains("Tick who was there", runs.Text, StringComparison.Ordinal);
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync("attendance", ("who", hamish), ("who", $"{stranger}"));
        Assert.NotEqual(HttpStatusCode.OK, runs.Status);
        Assert.False(await app.InDatabaseAsync(db => db.Attendances.AnyAsync(a => a.ParticipantId == stranger)));
        await runs.OpenAsync($"{url}/closing");
        await runs.SubmitAsync("attendance", ("who", hamish), ("who", hamish));

        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Attendances.CountAsync(a => db.Sessions.Any(s => s.Id == a.SessionId && s.ProjectId == project.Id))
            )
        );
        await runs.SubmitAsync($"remove-{hamish}");
        Assert.Contains("Nobody is on the list yet", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_run_the_project_are_reminded_until_people_can_read_it()
    {
        var (project, url, runs) = await StartedAsync();
        var runner = await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.IsFacilitator).OrderByDescending(p => p.Id).Select(p => p.PersonId).FirstAsync()
        );
        await RemindAsync(TimeSpan.FromHours(3));
        Assert.Equal(0, await RemindersAsync());
        await RemindAsync(TimeSpan.FromDays(4));
        await RemindAsync(TimeSpan.FromHours(1));
        Assert.Equal(1, await RemindersAsync());
        await RemindAsync(TimeSpan.FromDays(4));
        Assert.Equal(2, await RemindersAsync());
        await app.InDatabaseAsync(async db =>
        {
            var summary = await db.SessionSummaries.SingleAsync(s =>
                db.Sessions.Any(x => x.Id == s.SessionId && x.ProjectId == project.Id)
            );
            summary.Write(new SessionSummary.Words("Heard.", null, [], "Next."));
            summary.Publish(app.Clock.Now);
            return await db.SaveChangesAsync();
        });
        await RemindAsync(TimeSpan.FromDays(8));
        Assert.Equal(2, await RemindersAsync());
        Assert.Equal($"{url}/live", runs.Url);

        Task<int> RemindersAsync() =>
            app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == runner && n.Page == $"{url}/closing"));

        async Task RemindAsync(TimeSpan later)
        {
            app.Clock.Move(later);
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<SummaryReminderJob>().RunAsync(CancellationToken.None);
        }
    }

    /// <summary>A session that began half an hour ago.</summary>
    private async Task<(TestProject Project, string Url, Browser Runs)> StartedAsync(StageKey stage = StageKey.Understand)
    {
        var (project, live, runs) = await app.LiveAsync(stage);
        app.Clock.Move(TimeSpan.FromHours(1));
        return (project, live[..^"/live".Length], runs);
    }
}
