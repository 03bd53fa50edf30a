using System.Globalization;
using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Features.Conversations.ReplyQueue;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Conversations.ReplyQueue;

public sealed class WaitingTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static string Day(DateTime at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<(TestProject Project, TestPerson Parent, Browser Lead)> WaitingAsync(params ContributionKind[] kinds)
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project);
        foreach (var kind in kinds)
        {
            await app.ContributionAsync(project, parent, $"About {kind}.", kind);
        }

        return (project, parent, await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, "Priya N", coLead: true)));
    }

    private async Task<Browser> LaterAsync(TimeSpan by, TestPerson person)
    {
        app.Clock.Move(by);
        return await app.SignedInAsync(person);
    }

    [Fact]
    public async Task What_is_late_comes_first_and_a_late_reply_names_a_person_and_a_day()
    {
        var (project, parent, _) = await WaitingAsync(ContributionKind.Idea, ContributionKind.Question);
        var staff = await LaterAsync(TimeSpan.FromDays(12), await app.StaffAsync());
        await staff.OpenAsync($"/waiting?project={project.Slug}");
        var cards = staff.Page.QuerySelectorAll("article").Select(a => a.TextContent).ToList();
        Assert.Equal(2, cards.Count);
        Assert.Contains("Late since", cards[0], StringComparison.Ordinal);
        Assert.Contains("About Question.", cards[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Late since", cards[1], StringComparison.Ordinal);
        var mine = await app.SignedInAsync(parent);
        await mine.OpenAsync($"{project.Url}/said/2");
        Assert.Contains("We are sorry. Priya N sees to it. You will hear by", mine.Text, StringComparison.Ordinal);

        var form = staff.Page.QuerySelector("form[id^='promise-']")!.Id!;
        await staff.SubmitAsync(form, ("Form.Who", "Owen D"), ("Form.By", Day(app.Clock.Now)));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("still to come", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync(form, ("Form.Who", "Owen D"), ("Form.By", Day(app.Clock.Now.AddDays(3))));

        await mine.OpenAsync($"{project.Url}/said/2");
        Assert.Contains("We are late, and we are sorry. Owen D sees to it.", mine.Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == parent.Id && n.Text.StartsWith("Our reply is late")))
        );
    }

    [Fact]
    public async Task Several_people_get_one_reply_each_and_the_same_words_to_many_need_a_second_look()
    {
        var (project, _, lead) = await WaitingAsync();
        for (var i = 0; i < 6; i++)
        {
            await app.ContributionAsync(
                project,
                await app.MemberAsync(project, name: $"Parent {i}"),
                "The form is too long.",
                ContributionKind.DoesNotWork
            );
        }

        await lead.OpenAsync($"{project.Url}/answer-together");
        await lead.SubmitAsync("together", ("Form.Kind", "WeDid"), ("Form.Text", "We have cut it to three pages."));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Choose at least one", lead.Text, StringComparison.Ordinal);
        (string, string)[] everyone =
        [
            .. Enumerable.Range(1, 6).Select(n => ("Form.Numbers", $"{n}")),
            ("Form.Kind", "WeDid"),
            ("Form.Text", "We have cut it to three pages."),
        ];
        await lead.SubmitAsync("together", everyone);
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("6 people would get exactly the same words", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("together", [.. everyone, ("Form.SameWordsAreMeant", "true")]);

        Assert.Contains("Your reply is there 6 times", lead.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody is waiting", lead.Text, StringComparison.Ordinal);
        Assert.Equal(6, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.ProjectId == project.Id && c.IsAnswered)));
    }

    [Fact]
    public async Task The_sixth_person_to_get_the_same_words_one_by_one_needs_a_second_look_too()
    {
        var (project, _, lead) = await WaitingAsync();
        for (var i = 1; i <= 6; i++)
        {
            await app.ContributionAsync(
                project,
                await app.MemberAsync(project, name: $"Parent {i}"),
                "The form is too long.",
                ContributionKind.DoesNotWork
            );
            await lead.OpenAsync($"{project.Url}/said/{i}");
            await lead.SubmitAsync("reply", ("Kind", "WeDid"), ("Text", $"We have cut it{new string('!', i)} To three pages."));
            Assert.Equal(i == 6 ? HttpStatusCode.BadRequest : HttpStatusCode.OK, lead.Status);
        }

        Assert.Contains("6 people would get exactly the same words", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync("reply", ("Kind", "WeDid"), ("SameWordsAreMeant", "true"));
        Assert.Contains("The person who spoke has been told", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_alone_do_not_answer_an_idea_also_when_answered_together()
    {
        var (project, _, lead) = await WaitingAsync(ContributionKind.Idea, ContributionKind.Question);
        await lead.OpenAsync($"{project.Url}/answer-together");

        await lead.SubmitAsync(
            "together",
            ("Form.Numbers", "1"),
            ("Form.Numbers", "2"),
            ("Form.Kind", "Answer"),
            ("Form.Text", "On Tuesday.")
        );

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Only a question can be answered with words alone", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sponsor_is_told_once_about_what_waits_too_long_and_reads_nobodys_words()
    {
        var (project, _, _) = await WaitingAsync(ContributionKind.Question, ContributionKind.Idea);
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SponsorEmail, "dana@example.org"))
        );

        Assert.Equal(0, await PassOnAsync(TimeSpan.FromDays(9)));
        Assert.Equal(1, await PassOnAsync(TimeSpan.FromDays(8)));
        Assert.Equal(0, await PassOnAsync(TimeSpan.FromDays(1)));
        Assert.Equal(1, await PassOnAsync(TimeSpan.FromDays(40)));

        var mails = await app.InDatabaseAsync(db => db.OutgoingMails.Where(m => m.To == "dana@example.org").ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.DoesNotContain("About", m.Subject + m.Body, StringComparison.Ordinal));
    }

    private async Task<int> PassOnAsync(TimeSpan later)
    {
        app.Clock.Move(later);
        await using var scope = app.Services.CreateAsyncScope();
        var before = await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.PassedOnAt != null));
        await scope.ServiceProvider.GetRequiredService<EscalateLateRepliesJob>().RunAsync(CancellationToken.None);
        return await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.PassedOnAt != null)) - before;
    }

    [Fact]
    public async Task Staff_change_the_promise_and_the_calendar_for_what_is_said_from_then_on()
    {
        var (project, parent, _) = await WaitingAsync(ContributionKind.Question);
        var before = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.DueOn).SingleAsync()
        );
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/promises");
        await staff.SubmitAsync("promise", ("Promise.QuestionDays", "0"));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("promise", ("Promise.QuestionDays", "1"), ("Promise.OtherDays", "10"), ("Promise.PassOnDays", "10"));
        var tomorrow = app.Clock.Now.AddDays(1);
        while (!Domain.Calendar.ForumCalendar.Usual.IsWorkingDay(DateOnly.FromDateTime(tomorrow)))
        {
            tomorrow = tomorrow.AddDays(1);
        }

        await staff.SubmitAsync("day", ("Day.On", Day(tomorrow)), ("Day.IsHoliday", "True"));
        Assert.Contains("we do not work", staff.Text, StringComparison.Ordinal);

        var mine = await app.SignedInAsync(parent);
        await mine.OpenAsync($"{project.Url}/stages/understand/speak");
        await mine.SubmitAsync("speak", ("Kind", "Question"), ("Text", "And now?"));
        var dues = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).OrderBy(c => c.Id).Select(c => c.DueOn).ToListAsync()
        );
        Assert.Equal([before, Domain.Calendar.ForumCalendar.Usual.After(DateOnly.FromDateTime(app.Clock.Now), 2)], dues);

        await staff.SubmitAsync(staff.Page.QuerySelector("form[id^='forget-']")!.Id!);
        Assert.DoesNotContain("we do not work", staff.Text.Split("A day that is different")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_on_which_the_forum_does_not_work_is_promised_to_nobody()
    {
        var (project, parent, _) = await WaitingAsync(ContributionKind.Question);
        var due = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id).Select(c => c.DueOn).SingleAsync()
        );
        var late = await LaterAsync(due.AddDays(1).ToDateTime(TimeOnly.MinValue) - app.Clock.Now.Date, parent);
        var promised = Domain.Calendar.ForumCalendar.Usual.After(due, 5);
        await late.OpenAsync("/my-words");
        Assert.Contains($"You will hear by {promised.Day()}", late.Text, StringComparison.Ordinal);

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/forum/promises");
        await staff.SubmitAsync("day", ("Day.On", Day(promised.ToDateTime(TimeOnly.MinValue))), ("Day.IsHoliday", "True"));

        var then = $"You will hear by {Domain.Calendar.ForumCalendar.Usual.After(promised, 1).Day()}";
        foreach (var page in new[] { "/my-words", $"{project.Url}/stages/understand", $"{project.Url}/said/1" })
        {
            await late.OpenAsync(page);
            Assert.Contains(then, late.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_list_goes_on_page_by_page_and_leaves_nobody_out()
    {
        var (project, parent, lead) = await WaitingAsync();
        for (var i = 0; i < 35; i++)
        {
            await app.ContributionAsync(project, parent, $"Thing {i}.");
        }

        await lead.OpenAsync("/waiting");
        var first = lead.Page.QuerySelectorAll("article h2").Length;
        await lead.OpenAsync(lead.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((30, 5), (first, lead.Page.QuerySelectorAll("article h2").Length));
    }
}
