using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>What somebody answers changed while their page was open: nothing is taken as an answer to what they never saw, and their words
/// are still there.</summary>
public class MeanwhileTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task The_options_were_reworded_while_i_wrote_so_i_see_them_with_my_reasons_and_nothing_was_saved()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var person = await app.MemberAsync(project);
        await OpenDecisionAsync(project);
        var mine = await app.SignedInAsync(person);
        await mine.OpenAsync($"{project.Url}/decisions/1");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/1/edit");
        await staff.SubmitAsync("decision", ("Form.Options[0].Title", "A fair draw each month"));
        Assert.Equal(HttpStatusCode.OK, staff.Status);

        await mine.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", "DoNotAgree"),
            ("Form.Answers[0].Reason", "A draw is a lottery."),
            ("Form.Answers[1].Stance", "Agree")
        );

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("A fair draw each month", mine.Text, StringComparison.Ordinal);
        Assert.Contains("A draw is a lottery.", mine.Page.QuerySelector("#position textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await PositionsAsync(project));

        await mine.SubmitAsync("position", ("Form.Answers[0].Stance", "DoNotAgree"), ("Form.Answers[1].Stance", "Agree"));
        Assert.Contains("Your answer is saved", mine.Text, StringComparison.Ordinal);
        Assert.Equal(2, await PositionsAsync(project));
    }

    [Fact]
    public async Task They_changed_their_reason_while_i_wrote_a_reply_so_my_reply_is_not_put_under_words_i_never_read()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var person = await app.MemberAsync(project);
        await OpenDecisionAsync(project);
        var (mine, lead) = (await app.SignedInAsync(person), await app.SignedInAsync(await app.MemberAsync(project, coLead: true)));
        await ObjectAsync(mine, project, "A draw is a lottery.");
        await lead.OpenAsync($"{project.Url}/decisions/1");
        var reply = lead.Page.QuerySelector("form[id^='reply-']")!.Id!;
        app.Clock.Move(TimeSpan.FromMinutes(2));
        await ObjectAsync(mine, project, "Twins would be parted.");

        await lead.SubmitAsync(reply, ("text", "Everyone has the same chance in it."));

        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("This answer has changed", lead.Text, StringComparison.Ordinal);
        Assert.Contains("Everyone has the same chance in it.", lead.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_session_was_moved_while_i_looked_so_i_am_asked_again_if_i_come()
    {
        var project = await app.ProjectAsync();
        var starts = app.Clock.Now.AddDays(9);
        await app.InDatabaseAsync(db =>
        {
            db.Add(new Session(1, project.Id, new("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)));
            return db.SaveChangesAsync();
        });
        var person = await app.MemberAsync(project);
        var mine = await app.SignedInAsync(person);
        await mine.OpenAsync($"{project.Url}/sessions/1");
        await app.InDatabaseAsync(db =>
            db.Sessions.Where(s => s.ProjectId == project.Id)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(s => s.StartsAt, starts.AddDays(2)).SetProperty(s => s.EndsAt, starts.AddDays(3))
                )
        );

        await mine.SubmitAsync("coming", ("answer", "Coming"));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("The session is at another time now", mine.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Rsvps.AnyAsync(c => c.PersonId == person.Id)));
    }

    [Fact]
    public async Task Another_reply_came_while_i_read_the_first_so_my_yes_is_not_taken_for_it()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project);
        var said = await app.ContributionAsync(project, person);
        await ReplyAsync(project, person);
        var mine = await app.SignedInAsync(person);
        await mine.OpenAsync($"{project.Url}/said/{said}");
        await ReplyAsync(project, person);

        await mine.SubmitAsync("judge", ("gotItRight", "true"));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("There is another reply since you opened the page", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_of_us_changed_what_we_promise_so_the_second_sees_both()
    {
        var (one, two) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(await app.StaffAsync()));
        await one.OpenAsync("/forum/promises");
        await two.OpenAsync("/forum/promises");
        await one.SubmitAsync("promise", ("Promise.QuestionDays", "7"));
        Assert.Equal(HttpStatusCode.OK, one.Status);

        await two.SubmitAsync("promise", ("Promise.QuestionDays", "3"));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("7", two.Page.QuerySelector("#meanwhile")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", two.Page.QuerySelector("[name='Promise.QuestionDays']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Two_of_us_said_how_the_same_day_differs_so_the_second_sees_both()
    {
        var (one, two) = (await app.SignedInAsync(await app.StaffAsync()), await app.SignedInAsync(await app.StaffAsync()));
        var day = DateOnly.FromDateTime(app.Clock.Now.AddDays(40));
        await one.OpenAsync("/forum/promises");
        await two.OpenAsync("/forum/promises");
        await one.SubmitAsync("day", ("Day.On", $"{day:yyyy-MM-dd}"), ("Day.IsHoliday", "True"));
        Assert.Equal(HttpStatusCode.OK, one.Status);

        await two.SubmitAsync("day", ("Day.On", $"{day:yyyy-MM-dd}"), ("Day.IsHoliday", "False"));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("We do not work", two.Page.QuerySelector("#meanwhile")!.ParentElement!.TextContent, StringComparison.Ordinal);
        await two.SubmitAsync("day");
        Assert.Equal(HttpStatusCode.OK, two.Status);
        await one.SubmitAsync($"forget-{day.DayNumber}");
        Assert.Equal(HttpStatusCode.Conflict, one.Status);
        Assert.Contains("Somebody has changed this day since you opened the page.", one.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_change_i_agreed_to_was_dropped_and_another_waits_so_i_did_not_agree_to_that_one()
    {
        var (one, two) = (await app.StaffAsync(), await app.SignedInAsync(await app.StaffAsync()));
        await AskForChangeAsync(one);
        await two.OpenAsync("/forum/thresholds");
        await app.InDatabaseAsync(db => db.HealthThresholds.Where(t => t.AgreedAt == null).ExecuteDeleteAsync());
        await AskForChangeAsync(one);

        await two.SubmitAsync("agree");

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Another change waits since you opened the page", two.Text, StringComparison.Ordinal);
        await app.InDatabaseAsync(db => db.HealthThresholds.Where(t => t.AgreedAt == null).ExecuteDeleteAsync());
    }

    private Task<int> AskForChangeAsync(TestPerson by) =>
        app.InDatabaseAsync(db =>
        {
            db.Add(Thresholds.Usual.Change(Thresholds.Usual.ToDraft() with { SilenceGreen = 20 }, "Summer is long.", by.Id, app.Clock.Now));
            return db.SaveChangesAsync();
        });

    private Task<int> ReplyAsync(TestProject project, TestPerson by) =>
        app.InDatabaseAsync(async db =>
        {
            var said = await db.Contributions.Include(c => c.Replies).SingleAsync(c => c.ProjectId == project.Id);
            said.Answer(ReplyKind.WeDid, "The club is open.", by.Id, app.Clock.Now);
            return await db.SaveChangesAsync();
        });

    private static async Task ObjectAsync(Browser mine, TestProject project, string reason)
    {
        await mine.OpenAsync($"{project.Url}/decisions/1");
        await mine.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", "DoNotAgree"),
            ("Form.Answers[0].Reason", reason),
            ("Form.Answers[1].Stance", "Agree")
        );
        Assert.Contains("Your answer is saved", mine.Text, StringComparison.Ordinal);
    }

    private Task<int> PositionsAsync(TestProject project) =>
        app.InDatabaseAsync(db => db.Positions.CountAsync(p => db.Decisions.Any(d => d.Id == p.DecisionId && d.ProjectId == project.Id)));

    private async Task OpenDecisionAsync(TestProject project)
    {
        await app.MemberAsync(project, name: "Chidi O");
        await app.MemberAsync(project, name: "Eleri M");
        await app.MemberAsync(project, Hat.Professional);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/decisions/new");
        await staff.SubmitAsync(
            "decision",
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", nameof(Mandate.Shared)),
            ("Form.ClosesOn", $"{app.Clock.Now.AddDays(10):yyyy-MM-dd}"),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[1].Title", "First to phone")
        );
        Assert.Contains("The decision is open", staff.Text, StringComparison.Ordinal);
    }
}
