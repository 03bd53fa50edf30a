using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Decisions.Answer;

public class DecisionTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task From_a_question_to_what_changed_everyone_is_asked_answered_and_told()
    {
        var (project, families, professionals, said) = await TableAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        var url = await OpenAsync(staff, project, said);
        foreach (var family in families)
        {
            await AnswerAsync(family, url, "Agree");
            Assert.Contains("Your answer is saved", family.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("1 for", family.Text, StringComparison.Ordinal);
        }

        await AnswerAsync(professionals, url, "CanLiveWithIt");
        app.Clock.Move(TimeSpan.FromDays(15));
        staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(url);
        Assert.Contains("Adopted: Fair draw", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Families agreed. Professionals agreed.", staff.Text, StringComparison.Ordinal);

        await staff.OpenAsync($"{url}/actions");
        await staff.SubmitAsync("action", ("Form.What", "Write the rule"), ("Form.Owner", "Owen D"), ("Form.Due", "2029-01-01"));
        await staff.OpenAsync($"{project.Url}/actions/1/done");
        await staff.SubmitAsync("done", ("Form.WhatChanged", ""));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("done", ("Form.WhatChanged", "Nobody has to phone at 9am."));
        Assert.Contains("has been told what changed", staff.Text, StringComparison.Ordinal);

        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/you-said-we-did");
        Assert.Contains("Nobody has to phone at 9am.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("first to phone", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_shows_that_words_were_withdrawn_and_that_an_author_does_not_agree_they_led_there()
    {
        var (project, families, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);
        await families[0].OpenAsync($"{project.Url}/said/{said}");
        await families[0].SubmitAsync(families[0].Page.QuerySelector("form[id^='dispute-']")!.Id!, ("reason", "I said something else."));
        await families[1].OpenAsync(url);
        Assert.Contains("does not agree that it led here", families[1].Text, StringComparison.Ordinal);

        await families[0].OpenAsync($"{project.Url}/said/{said}/withdraw");
        await families[0].SubmitAsync("withdraw");
        await families[1].OpenAsync(url);

        Assert.Contains("Not shown", families[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("first to phone at 9am", families[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_objection_without_a_reason_comes_back_with_the_answers_kept()
    {
        var (project, families, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);

        await AnswerAsync(families[0], url, "DoNotAgree");

        Assert.Equal(HttpStatusCode.BadRequest, families[0].Status);
        Assert.Contains("Tell us why you do not agree", families[0].Text, StringComparison.Ordinal);
        Assert.NotNull(families[0].Page.QuerySelector("input[value=DoNotAgree][checked]"));
    }

    [Fact]
    public async Task An_objection_holds_the_result_until_somebody_replies()
    {
        var (project, families, professional, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);
        foreach (var family in families.Take(3))
        {
            await AnswerAsync(family, url, "Agree");
        }

        await AnswerAsync(families[3], url, "DoNotAgree", "A draw is a lottery.");
        await AnswerAsync(professional, url, "Agree");
        app.Clock.Move(TimeSpan.FromDays(15));
        await CloseDueAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(url);
        Assert.Contains("Waiting for replies", staff.Text, StringComparison.Ordinal);

        var reply = staff.Page.QuerySelector("form[id^='reply-']")!.Id!;
        await staff.SubmitAsync(reply, ("text", " "));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Write your reply", staff.Page.GetElementById("text-error")!.TextContent, StringComparison.Ordinal);

        await staff.SubmitAsync(reply, ("text", "Need comes first. The draw is only among equals."));
        Assert.Contains("Adopted", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_comes_after_closing_is_refused_and_the_words_are_kept()
    {
        var (project, families, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);
        await families[0].OpenAsync(url);
        await app.InDatabaseAsync(db =>
            db.Decisions.Where(d => d.ProjectId == project.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.ClosesAt, app.Clock.Now.AddMinutes(-1)))
        );

        await families[0]
            .SubmitAsync(
                "position",
                ("Form.Answers[0].Stance", "DoNotAgree"),
                ("Form.Answers[0].Reason", "This is a long reason that took time to write."),
                ("Form.Answers[1].Stance", "Agree")
            );

        Assert.Equal(HttpStatusCode.Conflict, families[0].Status);
        Assert.Contains("has closed", families[0].Text, StringComparison.Ordinal);
        Assert.Contains("This is a long reason that took time to write.", families[0].Text, StringComparison.Ordinal);
        Assert.Equal(
            0,
            await app.InDatabaseAsync(db =>
                db.Positions.CountAsync(p =>
                    p.ParticipantId != 0 && db.Decisions.Any(d => d.Id == p.DecisionId && d.ProjectId == project.Id)
                )
            )
        );
    }

    [Fact]
    public async Task Changing_your_mind_replaces_your_answer()
    {
        var (project, families, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);

        await AnswerAsync(families[0], url, "Agree");
        await AnswerAsync(families[0], url, "NeedToKnowMore");

        var stances = await app.InDatabaseAsync(db =>
            db.Positions.Where(p => db.Decisions.Any(d => d.Id == p.DecisionId && d.ProjectId == project.Id))
                .OrderBy(p => p.OptionId)
                .Select(p => p.Stance)
                .ToListAsync()
        );
        Assert.Equal([Stance.NeedToKnowMore, Stance.Agree], stances);
    }

    [Fact]
    public async Task A_newcomer_reads_why_they_are_not_asked_this_time()
    {
        var (project, _, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);
        var newcomer = await app.SignedInAsync(await app.MemberAsync(project));

        await newcomer.OpenAsync(url);

        Assert.Contains("You were not on the list when this opened", newcomer.Text, StringComparison.Ordinal);
        Assert.Null(newcomer.Page.GetElementById("position"));
    }

    [Fact]
    public async Task Nothing_is_decided_before_listening_has_closed()
    {
        var project = await app.ProjectAsync(StageKey.Understand);
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project);

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("We start by listening", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_with_one_option_and_no_reason_comes_back()
    {
        var (project, _, _, _) = await TableAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());

        await FillAsync(staff, project, ("Form.Options[1].Title", ""));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Write a second option, or say why there is only one.", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_sees_the_question_but_not_what_people_said()
    {
        var (project, families, _, said) = await TableAsync();
        var url = await OpenAsync(await app.SignedInAsync(await app.StaffAsync()), project, said);
        await AnswerAsync(families[0], url, "DoNotAgree", "My private reason.");
        var stranger = await app.SignedInAsync(await app.PersonAsync());

        await stranger.OpenAsync(url);

        Assert.Contains("How are places offered?", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("My private reason.", stranger.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("first to phone", stranger.Text, StringComparison.Ordinal);
        await stranger.OpenAsync($"{project.Url}/decisions/99");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.OpenAsync($"{project.Url}/decisions/new");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    private async Task<(TestProject Project, List<Browser> Families, Browser Professional, int Said)> TableAsync()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var people = new List<TestPerson>();
        for (var i = 0; i < 4; i++)
        {
            people.Add(await app.MemberAsync(project, name: $"Family {i}"));
        }

        var said = await app.ContributionAsync(project, people[0], "You get a place by being first to phone at 9am.");
        var professional = await app.SignedInAsync(await app.MemberAsync(project, Hat.Professional, "Owen D"));
        var families = new List<Browser>();
        foreach (var person in people)
        {
            families.Add(await app.SignedInAsync(person));
        }

        return (project, families, professional, said);
    }

    private async Task<string> OpenAsync(Browser staff, TestProject project, int said)
    {
        var id = await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id && c.Number == said).Select(c => c.Id).SingleAsync()
        );
        await FillAsync(staff, project, ("Form.StandsOn", id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("The decision is open", staff.Text, StringComparison.Ordinal);
        return staff.Url;
    }

    private async Task FillAsync(Browser staff, TestProject project, params (string, string)[] more)
    {
        await staff.OpenAsync($"{project.Url}/decisions/new");
        (string, string)[] filled =
        [
            ("Form.Question", "How are places offered?"),
            ("Form.WhyNow", "Families at work cannot phone."),
            ("Form.Mandate", "Shared"),
            (
                "Form.ClosesOn",
                DateOnly.FromDateTime(app.Clock.Now).AddDays(14).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
            ),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[1].Title", "First to phone"),
        ];
        await staff.SubmitAsync("decision", [.. filled.Where(f => more.All(m => m.Item1 != f.Item1)), .. more]);
    }

    private static async Task AnswerAsync(Browser browser, string url, string stance, string reason = "")
    {
        await browser.OpenAsync(url);
        await browser.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", stance),
            ("Form.Answers[0].Reason", reason),
            ("Form.Answers[1].Stance", stance == "Agree" ? "Abstain" : "Agree"),
            ("Form.Answers[1].Reason", "")
        );
    }

    private async Task CloseDueAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DecisionClosing>().CloseDueAsync();
    }
}
