using System.Globalization;
using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Decisions.Answer;

/// <summary>The decision rule as it is promised, through the real forms.</summary>
public sealed class AsPromisedTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();
    private readonly List<TestPerson> _families = [];
    private TestProject _project = null!;
    private TestPerson _professional = null!;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Url => $"{_project.Url}/decisions/1";

    [Fact]
    public async Task A_question_is_not_put_where_there_is_nobody_to_decide_it()
    {
        await TableAsync(families: 2);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{_project.Url}/decisions/new");
        Assert.Contains("Fewer than 3 families could be asked", staff.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Decisions.CountAsync()));
    }

    [Fact]
    public async Task Whoever_works_in_services_without_training_opens_no_decision_and_reads_why_they_are_not_asked()
    {
        await TableAsync();
        var lead = await app.MemberAsync(_project, Hat.Professional, "Priya N", coLead: true);
        var longAgo = app.Clock.Now.AddYears(-3);
        await app.InDatabaseAsync(db =>
            db.People.Where(p => p.Id == lead.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.TrainedAt, longAgo))
        );
        var browser = await app.SignedInAsync(lead);
        await browser.OpenAsync($"{_project.Url}/decisions/new");
        Assert.Contains("Do the training first", browser.Text, StringComparison.Ordinal);

        await OpenAsync();
        await browser.OpenAsync(Url);
        Assert.Contains("You have no training of the last 24 months.", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync($"{Url}/edit");
        Assert.Contains("Do the training first", browser.Text, StringComparison.Ordinal);
        var visitor = app.Visitor();
        await visitor.OpenAsync(Url);
        Assert.Contains("You are not in this project. Ask to join it", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_from_services_whose_training_lapsed_does_nothing_about_decisions_and_reads_why_before_typing()
    {
        await TableAsync();
        var lead = await app.MemberAsync(_project, Hat.Professional, "Priya N", coLead: true);
        await OpenAsync();
        var opened = new List<(Browser Browser, string Page, string Form)>();
        foreach (var (page, form) in Forms)
        {
            opened.Add((await app.SignedInAsync(lead), page, form));
            await opened[^1].Browser.OpenAsync(_project.Url + page);
        }

        var longAgo = app.Clock.Now.AddYears(-3);
        await app.InDatabaseAsync(db =>
            db.People.Where(p => p.Id == lead.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.TrainedAt, longAgo))
        );
        foreach (var (browser, page, form) in opened)
        {
            await browser.SubmitAsync(form, Filled);
            Assert.Equal((form, HttpStatusCode.Conflict), (form, browser.Status));
            Assert.Contains("Do the training first", browser.Text, StringComparison.Ordinal);
            await browser.OpenAsync(_project.Url + page);
            Assert.Null(browser.Page.GetElementById(form));
        }
    }

    private static (string, string)[] Filled => [("Form.Question", "How?")];

    private static readonly (string Page, string Form)[] Forms =
    [
        ("/decisions/new", "decision"),
        ("/decisions/1/record", "record"),
        ("/not-decided-together", "override"),
    ];

    [Fact]
    public async Task Forum_staff_and_facilitators_take_no_side_whatever_their_hat_and_whenever_they_became_it()
    {
        await TableAsync();
        var staff = await app.PersonAsync("Sam Y", Hat.ParentCarer, ForumDuties.Staff);
        await app.JoinAsync(_project, staff, Hat.ParentCarer);
        var before = await app.MemberAsync(_project, name: "Fay D", facilitator: true);
        await OpenAsync();
        Assert.Equal(5, await app.InDatabaseAsync(db => db.Set<Domain.Decisions.Voter>().CountAsync()));
        var later = await app.SignedInAsync(_families[1]);
        await later.OpenAsync(Url);
        await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.PersonId == _families[1].Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.IsFacilitator, true))
        );
        await later.SubmitAsync("position", ("Form.Answers[0].Stance", "Agree"), ("Form.Answers[1].Stance", "Abstain"));
        Assert.Equal(HttpStatusCode.Conflict, later.Status);
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Positions.CountAsync()));

        foreach (
            var (who, why) in new[]
            {
                (staff, "You work for the forum as staff"),
                (before, "You run the sessions here"),
                (_families[1], "You run the sessions here"),
            }
        )
        {
            var browser = await app.SignedInAsync(who);
            await browser.OpenAsync(Url);
            Assert.Contains(why, browser.Text, StringComparison.Ordinal);
            Assert.Null(browser.Page.GetElementById("position"));
        }
    }

    [Fact]
    public async Task Nobody_replies_to_their_own_objection_and_so_lets_the_result_out()
    {
        await TableAsync();
        await OpenAsync();
        await AnswerAsync(_families[1], "DoNotAgree", "Who pays?", "GroupOnly");
        var (other, mine) = (await app.SignedInAsync(_families[2]), await app.SignedInAsync(_families[1]));
        await other.OpenAsync(Url);
        var form = other.Page.QuerySelector("form[id^='reply-']")!;
        await mine.OpenAsync(Url);
        Assert.Null(mine.Page.QuerySelector("form[id^='reply-']"));

        Assert.Equal(HttpStatusCode.Conflict, await mine.PostAsync(form.GetAttribute("action")!, ("text", "I answer it myself.")));
        Assert.Equal(0, await app.InDatabaseAsync(db => db.Positions.CountAsync(p => p.Replies.Any())));
    }

    [Fact]
    public async Task A_reason_for_the_leads_alone_is_read_and_answered_by_them_alone()
    {
        await TableAsync();
        await OpenAsync();
        await AnswerAsync(_families[1], "DoNotAgree", "It is about my son.", "LeadsOnly");
        var (lead, other, staff) = (
            await app.SignedInAsync(_families[0]),
            await app.SignedInAsync(_families[2]),
            await app.SignedInAsync(await app.StaffAsync())
        );
        foreach (var browser in new[] { other, staff })
        {
            await browser.OpenAsync(Url);
            Assert.DoesNotContain("It is about my son.", browser.Text, StringComparison.Ordinal);
        }

        await lead.OpenAsync(Url);
        Assert.Contains("Only the two leads read this", lead.Text, StringComparison.Ordinal);
        var reply = lead.Page.QuerySelector("form[id^='reply-']")!.Id!;
        await lead.SubmitAsync(reply, ("text", new string('a', 1001)));
        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("Use 1000 characters or fewer.", lead.Text, StringComparison.Ordinal);
        await lead.OpenAsync(Url);
        await lead.SubmitAsync(reply, ("text", "We will see to him."));
        Assert.Contains("We will see to him.", lead.Text, StringComparison.Ordinal);
        Assert.Contains("for the two leads and whoever does not agree", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_reason_waits_for_a_new_reply_and_the_page_says_what_holds_the_result()
    {
        await TableAsync();
        await OpenAsync();
        foreach (var family in _families.Take(3))
        {
            await AnswerAsync(family, "Agree", "", "GroupOnly");
        }

        await AnswerAsync(_professional, "Agree", "", "GroupOnly");
        await AnswerAsync(_families[3], "DoNotAgree", "Who pays?", "GroupOnly");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await ReplyAsync(staff, "The council does.");
        app.Clock.Move(TimeSpan.FromHours(1));
        await AnswerAsync(_families[3], "DoNotAgree", "Who pays in ten years?", "GroupOnly");

        staff = await CloseAsync();
        Assert.Contains("Option A: a few “I do not agree” without a reply yet.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Reply to an earlier wording: The council does.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("The result waits for a reply to this", staff.Text, StringComparison.Ordinal);
        await ReplyAsync(staff, "The council does, too.");
        Assert.Contains("Adopted: Fair draw", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_over_a_decision_stands_on_its_page_and_in_the_log()
    {
        await TableAsync();
        await OpenAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{_project.Url}/not-decided-together");
        await staff.SubmitAsync(
            "override",
            ("Override.What", "One club closes."),
            ("Override.Who", "Dana W, director"),
            ("Override.Power", "Children Act 1989"),
            ("Override.Why", "It was not safe."),
            ("Override.On", $"{app.Clock.Now:yyyy-MM-dd}"),
            ("Override.DecisionNumber", "1")
        );
        var parent = await app.SignedInAsync(_families[1]);
        await parent.OpenAsync($"{_project.Url}/not-decided-together");
        await parent.SubmitAsync("raise", ("Raise.What", "The bus was cut in May."), ("Raise.DecisionNumber", "1"));
        await staff.OpenAsync($"{_project.Url}/not-decided-together");
        await staff.SubmitAsync(staff.Page.QuerySelector("form[id^='answer-']")!.Id!, ("isUpheld", "true"), ("why", "The minutes say so."));

        staff = await CloseAsync();
        foreach (var words in new[] { "One club closes.", "by: Children Act 1989. It was not safe.", "The bus was cut in May." })
        {
            Assert.Contains(words, staff.Text, StringComparison.Ordinal);
        }

        await staff.OpenAsync($"/decisions?project={_project.Slug}");
        var row = staff.Page.QuerySelector("#closed ~ ul li")!.TextContent;
        Assert.Contains("Not decided together", row, StringComparison.Ordinal);
        Assert.Contains("Why it was asked: Now.", row, StringComparison.Ordinal);
        Assert.Contains("Nobody from families answered. Nobody who works in services answered.", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everyone_reads_that_many_of_the_answers_given_were_written_down_and_a_late_result_says_so()
    {
        await TableAsync();
        await OpenAsync(("Form.AffectsChildren", "true"));
        var lead = await app.SignedInAsync(_families[0]);
        var who = await app.InDatabaseAsync(db =>
            db.Participants.Where(p => p.PersonId == _families[1].Id).Select(p => p.Id).SingleAsync()
        );
        await lead.OpenAsync($"{Url}/record");
        await lead.SubmitAsync(
            "record",
            ("Form.ParticipantId", $"{who}"),
            ("Form.How", "Phone"),
            ("Form.Answers[0].Stance", "Agree"),
            ("Form.Answers[1].Stance", "Abstain")
        );
        var visitor = app.Visitor();
        await visitor.OpenAsync(Url);
        Assert.DoesNotContain("were written down for them", visitor.Text, StringComparison.Ordinal);

        var staff = await CloseAsync();
        await visitor.OpenAsync(Url);
        Assert.Contains(
            "More than 30 per cent of the answers from families were written down for them.",
            visitor.Text,
            StringComparison.Ordinal
        );

        Assert.Contains("Waiting for how children were heard", staff.Text, StringComparison.Ordinal);
        Assert.Contains("The result is held until the four answers about children are there.", staff.Text, StringComparison.Ordinal);
        app.Clock.Move(TimeSpan.FromDays(9));
        await visitor.OpenAsync($"/decisions?project={_project.Slug}");
        Assert.Contains("The result is late", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_numbers_of_who_was_asked_and_who_answered_are_shown_to_nobody_and_the_rule_stays_readable()
    {
        await TableAsync();
        await OpenAsync();
        foreach (var who in _families.Append(_professional))
        {
            await AnswerAsync(who, "Agree", "", "GroupOnly");
        }

        var (member, visitor) = (await app.SignedInAsync(_families[0]), app.Visitor());
        foreach (var browser in new[] { member, visitor })
        {
            await browser.OpenAsync(Url);
            var turnout = browser.Page.QuerySelector(".cp-quorum")!;
            Assert.DoesNotMatch(@"\d+ of", turnout.TextContent);
            Assert.Contains("a few of a few", turnout.TextContent, StringComparison.Ordinal);
            Assert.Contains("At least a third of all who were asked", turnout.TextContent, StringComparison.Ordinal);
            Assert.Empty(turnout.QuerySelectorAll("svg"));
        }

        await CloseAsync();
        await visitor.OpenAsync($"/decisions?project={_project.Slug}");
        Assert.Contains("Asked: a few from families, a few who work in services.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Families agreed. Professionals agreed.", visitor.Text, StringComparison.Ordinal);
    }

    private async Task TableAsync(int families = 4)
    {
        _project = await app.ProjectAsync(StageKey.Design);
        for (var i = 0; i < families; i++)
        {
            _families.Add(await app.MemberAsync(_project, name: $"Family {i}", coLead: i == 0));
        }

        _professional = await app.MemberAsync(_project, Hat.Professional, "Owen D");
    }

    private async Task OpenAsync(params (string, string)[] more)
    {
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{_project.Url}/decisions/new");
        await staff.SubmitAsync(
            "decision",
            [
                ("Form.Question", "How?"),
                ("Form.WhyNow", "Now."),
                ("Form.Mandate", "Shared"),
                ("Form.ClosesOn", DateOnly.FromDateTime(app.Clock.Now).AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("Form.Options[0].Title", "Fair draw"),
                ("Form.Options[1].Title", "First to phone"),
                .. more,
            ]
        );
        Assert.Contains("The decision is open", staff.Text, StringComparison.Ordinal);
    }

    private async Task AnswerAsync(TestPerson who, string stance, string reason, string shownAs)
    {
        var browser = await app.SignedInAsync(who);
        await browser.OpenAsync(Url);
        await browser.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", stance),
            ("Form.Answers[0].Reason", reason),
            ("Form.Answers[1].Stance", "Abstain"),
            ("Form.ShownAs", shownAs)
        );
        Assert.Contains("Your answer is saved", browser.Text, StringComparison.Ordinal);
    }

    private async Task ReplyAsync(Browser browser, string words)
    {
        await browser.OpenAsync(Url);
        await browser.SubmitAsync(browser.Page.QuerySelector("form[id^='reply-']")!.Id!, ("text", words));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    private async Task<Browser> CloseAsync()
    {
        app.Clock.Move(TimeSpan.FromDays(11));
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DecisionClosing>().CloseDueAsync();
        }

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(Url);
        return staff;
    }
}
