using System.Globalization;
using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Decisions.Run;

/// <summary>What happens to a question between and after its ballots, through the real forms.</summary>
public sealed class RoundsTests : IAsyncDisposable
{
    private readonly CoProduceApp app = new();
    private readonly List<TestPerson> _families = [];
    private readonly List<TestPerson> _professionals = [];
    private TestProject _project = null!;
    private TestPerson _staff = null!;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Url(int number) => $"{_project.Url}/decisions/{number}";

    private string Day(int days) => DateOnly.FromDateTime(app.Clock.Now).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<Browser> OpenAsync(params (string, string)[] more)
    {
        _project = await app.ProjectAsync(StageKey.Design);
        for (var i = 0; i < 4; i++)
        {
            _families.Add(await app.MemberAsync(_project, name: $"Family {i}", coLead: i == 0));
        }

        for (var i = 0; i < 2; i++)
        {
            _professionals.Add(await app.MemberAsync(_project, Hat.Professional, $"Professional {i}", coLead: i == 0));
        }

        _staff = await app.StaffAsync();
        var staff = await app.SignedInAsync(_staff);
        await staff.OpenAsync($"{_project.Url}/decisions/new");
        (string, string)[] filled =
        [
            ("Form.Question", "How?"),
            ("Form.WhyNow", "Now."),
            ("Form.Mandate", "Shared"),
            ("Form.ClosesOn", Day(10)),
            ("Form.Options[0].Title", "Fair draw"),
            ("Form.Options[0].HasFamilyAuthor", "true"),
            ("Form.Options[1].Title", "First to phone"),
        ];
        await staff.SubmitAsync("decision", [.. filled.Where(f => more.All(m => m.Item1 != f.Item1)), .. more]);
        Assert.Contains("The decision is open", staff.Text, StringComparison.Ordinal);
        return staff;
    }

    private async Task<Browser> AnswerAsync(TestPerson who, int number, string first, string second, string reason = "It shuts us out.")
    {
        var browser = await app.SignedInAsync(who);
        await browser.OpenAsync(Url(number));
        await browser.SubmitAsync(
            "position",
            ("Form.Answers[0].Stance", first),
            ("Form.Answers[0].Reason", first == "DoNotAgree" ? reason : ""),
            ("Form.Answers[1].Stance", second),
            ("Form.Answers[1].Reason", second == "DoNotAgree" ? reason : "")
        );
        Assert.Contains("Your answer is saved", browser.Text, StringComparison.Ordinal);
        return browser;
    }

    private async Task<Browser> CloseAsync(int days = 11)
    {
        app.Clock.Move(TimeSpan.FromDays(days));
        await RunAsync(c => c.CloseDueAsync());
        return await app.SignedInAsync(_staff);
    }

    private async Task RunAsync(Func<DecisionClosing, Task> job)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await job(scope.ServiceProvider.GetRequiredService<DecisionClosing>());
    }

    private async Task<Browser> AskAgainAsync(Browser staff, int number, string invitation)
    {
        await staff.OpenAsync(Url(number));
        Assert.Contains(invitation, staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{Url(number)}/again");
        await staff.SubmitAsync("decision", ("Form.ClosesOn", Day(10)));
        Assert.Contains("The question is open again", staff.Text, StringComparison.Ordinal);
        return staff;
    }

    [Fact]
    public async Task People_who_need_to_know_more_are_told_more_once_and_then_the_options_are_written_anew_once()
    {
        await OpenAsync();
        foreach (var family in _families)
        {
            await AnswerAsync(family, 1, "NeedToKnowMore", "NeedToKnowMore");
        }

        var staff = await AskAgainAsync(await CloseAsync(), 1, "Tell people more, and ask again");
        Assert.Contains("Asked again, with more information", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{Url(1)}/again");
        Assert.Contains("This question has already been asked again", staff.Text, StringComparison.Ordinal);
        foreach (var family in _families)
        {
            await AnswerAsync(family, 2, "NeedToKnowMore", "NeedToKnowMore");
        }

        staff = await AskAgainAsync(await CloseAsync(), 2, "Write the options anew, and ask again");
        foreach (var (family, professional) in _families.Zip([.. _professionals, .. _professionals]))
        {
            await AnswerAsync(family, 3, "DoNotAgree", "DoNotAgree");
            await AnswerAsync(professional, 3, "Agree", "Agree");
        }

        staff = await CloseAsync();
        await staff.OpenAsync(Url(3));
        Assert.Contains("Families did not agree. Professionals agreed to A and B.", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Both views stay here, side by side.", staff.Text, StringComparison.Ordinal);
        await staff.OpenAsync($"{Url(3)}/again");
        Assert.Equal(HttpStatusCode.NotFound, staff.Status);
    }

    [Fact]
    public async Task Professionals_who_do_not_respond_twice_bring_it_to_the_sponsor()
    {
        await OpenAsync();
        await app.InDatabaseAsync(db =>
            db.Projects.Where(p => p.Id == _project.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SponsorEmail, "dana@example.org"))
        );
        foreach (var family in _families)
        {
            await AnswerAsync(family, 1, "Agree", "Abstain");
        }

        await AskAgainAsync(await CloseAsync(), 1, "Ask everyone again");
        foreach (var family in _families)
        {
            await AnswerAsync(family, 2, "Agree", "Abstain");
        }

        var staff = await CloseAsync();
        await staff.OpenAsync(Url(2));
        Assert.Contains("It has gone to the sponsor.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.OutgoingMails.CountAsync(m => m.To == "dana@example.org")));
    }

    [Fact]
    public async Task A_tie_goes_to_a_second_ballot_between_what_both_groups_can_accept()
    {
        await OpenAsync(("Form.Options[2].Title", "By letter"));
        foreach (var person in _families.Concat(_professionals))
        {
            var browser = await app.SignedInAsync(person);
            await browser.OpenAsync(Url(1));
            await browser.SubmitAsync(
                "position",
                ("Form.Answers[0].Stance", "Agree"),
                ("Form.Answers[1].Stance", "Agree"),
                ("Form.Answers[2].Stance", "Abstain")
            );
        }

        var staff = await CloseAsync();
        await staff.OpenAsync($"{Url(1)}/again");
        Assert.DoesNotContain("By letter", staff.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await staff.SubmitAsync("decision", ("Form.ClosesOn", Day(10)), ("Form.Options[0].Title", "Something else"));

        Assert.Contains("Second ballot", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Option A: Fair draw", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Something else", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_change_until_the_first_answer_and_after_it_everyone_is_asked_anew()
    {
        var staff = await OpenAsync();
        await staff.OpenAsync($"{Url(1)}/edit");
        await staff.SubmitAsync("decision", ("Form.Question", ""));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("decision", ("Form.Question", "How are places offered?"));
        Assert.Contains("Nobody had answered yet", staff.Text, StringComparison.Ordinal);
        var family = await AnswerAsync(_families[0], 1, "Agree", "Abstain");

        await staff.OpenAsync($"{Url(1)}/edit");
        Assert.Contains("A new version asks everyone again", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("decision", ("Form.Options[1].Title", "By letter"));
        Assert.Contains("This is a new version. Everyone is asked again.", staff.Text, StringComparison.Ordinal);
        Assert.Equal(Url(2), staff.Url);
        await family.OpenAsync(Url(2));
        Assert.Null(family.Page.QuerySelector("#position input[checked][value=Agree]"));
        await family.OpenAsync(Url(1));
        Assert.Contains("The answers to this one are not counted", family.Text, StringComparison.Ordinal);
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Positions.Where(p => db.Decisions.Any(d => d.Id == p.DecisionId && d.Number == 1))
                    .Select(p => p.ParticipantId)
                    .Distinct()
                    .CountAsync()
            )
        );
    }

    [Fact]
    public async Task A_closed_decision_opens_again_when_a_lead_of_each_group_says_why()
    {
        await OpenAsync();
        await CloseAsync();
        var (family, professional) = (await app.SignedInAsync(_families[0]), await app.SignedInAsync(_professionals[0]));
        await family.OpenAsync(Url(1));
        await family.SubmitAsync("reopen", ("reason", " "));
        Assert.Equal(HttpStatusCode.BadRequest, family.Status);
        Assert.Contains(
            "Say why it should be opened again",
            family.Page.GetElementById("reason-error")!.TextContent,
            StringComparison.Ordinal
        );
        await family.SubmitAsync("reopen", ("reason", "The money has changed."));
        Assert.Contains("when the lead of the other group agrees", family.Text, StringComparison.Ordinal);

        await professional.OpenAsync(Url(1));
        await professional.SubmitAsync("reopen", ("reason", "I agree."));

        Assert.Equal(Url(2), professional.Url);
        Assert.Contains("Opened again by a lead of each group", professional.Text, StringComparison.Ordinal);
        await family.OpenAsync(Url(1));
        Assert.Null(family.Page.GetElementById("reopen"));
        Assert.Contains("The money has changed.", family.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_given_by_phone_is_marked_told_and_taken_away_by_its_owner()
    {
        await OpenAsync();
        var lead = await app.SignedInAsync(_families[0]);
        var id = await app.InDatabaseAsync(db => db.Participants.Where(p => p.PersonId == _families[1].Id).Select(p => p.Id).SingleAsync());
        await lead.OpenAsync($"{Url(1)}/record");
        await lead.SubmitAsync("record", ("Form.How", "Phone"));
        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains("Choose whose answer this is", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync(
            "record",
            ("Form.ParticipantId", $"{id}"),
            ("Form.How", "Phone"),
            ("Form.Answers[0].Stance", "DoNotAgree"),
            ("Form.Answers[0].Reason", "I have no internet."),
            ("Form.Answers[1].Stance", "Abstain")
        );
        Assert.DoesNotContain("I have no internet.", lead.Text, StringComparison.Ordinal);
        var owner = await app.SignedInAsync(_families[1]);
        await owner.OpenAsync("/my-words");
        Assert.Contains("Somebody wrote down your answer", owner.Text, StringComparison.Ordinal);
        await owner.OpenAsync(Url(1));
        Assert.Contains("I have no internet.", owner.Text, StringComparison.Ordinal);
        await owner.SubmitAsync("not-mine");
        Assert.DoesNotContain("I have no internet.", owner.Text, StringComparison.Ordinal);

        await AnswerAsync(_families[1], 1, "Agree", "Agree");
        await lead.OpenAsync($"{Url(1)}/record");
        Assert.Contains("Family 1", lead.Text, StringComparison.Ordinal);
        await lead.SubmitAsync(
            "record",
            ("Form.ParticipantId", $"{id}"),
            ("Form.How", "Paper"),
            ("Form.Answers[0].Stance", "Abstain"),
            ("Form.Answers[1].Stance", "Abstain")
        );
        Assert.Contains("Written down, unless they have answered themselves", lead.Text, StringComparison.Ordinal);
        Assert.Equal(
            0,
            await app.InDatabaseAsync(db => db.Positions.CountAsync(p => p.ParticipantId == id && p.RecordedByPersonId != null))
        );
        await owner.OpenAsync("/my-words");
        Assert.Contains("What you answered yourself stays", owner.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_written_down_by_the_lead_of_their_own_group_and_the_page_is_the_same_whether_they_had_answered()
    {
        var staff = await OpenAsync();
        await staff.OpenAsync($"{Url(1)}/record");
        Assert.Equal(HttpStatusCode.NotFound, staff.Status);
        await AnswerAsync(_families[1], 1, "Agree", "Abstain");
        var (lead, services) = (await app.SignedInAsync(_families[0]), await app.SignedInAsync(_professionals[0]));
        var pages = new List<string>();
        foreach (var family in _families.Skip(1).Take(2))
        {
            await WriteDownAsync(lead, family);
            Assert.Contains("Written down, unless they have answered themselves", lead.Text, StringComparison.Ordinal);
            await lead.OpenAsync(Url(1));
            pages.Add(lead.Page.QuerySelector("main")!.TextContent);
        }

        Assert.Equal(pages[0], pages[1]);
        await WriteDownAsync(services, _families[3]);
        Assert.Equal(HttpStatusCode.Conflict, services.Status);
        Assert.Contains("The lead of their own group writes down", services.Text, StringComparison.Ordinal);
        var closed = await CloseAsync();
        await closed.OpenAsync(Url(1));
        Assert.Contains("I have no internet.", closed.Text, StringComparison.Ordinal);
        Assert.Contains("written down for them", closed.Text, StringComparison.Ordinal);
    }

    private async Task WriteDownAsync(Browser writer, TestPerson whose)
    {
        var id = await app.InDatabaseAsync(db => db.Participants.Where(p => p.PersonId == whose.Id).Select(p => p.Id).SingleAsync());
        await writer.OpenAsync($"{Url(1)}/record");
        await writer.SubmitAsync(
            "record",
            ("Form.ParticipantId", $"{id}"),
            ("Form.How", "Phone"),
            ("Form.Answers[0].Stance", "DoNotAgree"),
            ("Form.Answers[0].Reason", "I have no internet."),
            ("Form.Answers[1].Stance", "Abstain")
        );
    }

    [Fact]
    public async Task A_decision_about_children_is_held_until_the_four_answers_are_there()
    {
        await OpenAsync(("Form.AffectsChildren", "true"), ("Form.Lundy.Space", "At the youth club."));
        foreach (var person in _families.Concat(_professionals))
        {
            await AnswerAsync(person, 1, "Agree", "Abstain");
        }

        var staff = await CloseAsync();
        await staff.OpenAsync(Url(1));
        Assert.Contains("the four answers about children are there", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync(
            "children",
            ("Lundy.Voice", "With drawings."),
            ("Lundy.Audience", "The council."),
            ("Lundy.Influence", "Quiet rooms.")
        );
        await RunAsync(c => c.CloseDueAsync());
        await staff.OpenAsync(Url(1));
        Assert.Contains("Adopted: Fair draw", staff.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Families: ",
            (await app.InDatabaseAsync(db => db.Set<Option>().Select(o => o.PublishedCounts).FirstOrDefaultAsync())) ?? "Families: hidden",
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Those_who_have_not_answered_are_reminded_once_two_days_before()
    {
        await OpenAsync();
        await AnswerAsync(_families[0], 1, "Agree", "Abstain");
        await RunAsync(c => c.RemindAsync());
        Assert.Equal(0, await RemindersAsync());
        app.Clock.Move(TimeSpan.FromDays(9));
        await RunAsync(c => c.RemindAsync());
        await RunAsync(c => c.RemindAsync());
        Assert.Equal(5, await RemindersAsync());
    }

    private Task<int> RemindersAsync() =>
        app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.Text.StartsWith("A decision closes in two days")));

    [Fact]
    public async Task The_lead_for_families_says_how_much_it_matters_and_it_is_looked_at_again()
    {
        await OpenAsync();
        var lead = await app.SignedInAsync(_families[0]);
        await lead.OpenAsync(Url(1));
        await lead.SubmitAsync("weight", ("weight", "Key"));
        Assert.Contains("A key decision", lead.Text, StringComparison.Ordinal);
        var staff = await CloseAsync();
        await staff.OpenAsync(Url(1));
        await staff.SubmitAsync("review", ("on", ""));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        await staff.SubmitAsync("review", ("on", Day(-1)));
        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains("Choose a day that is still to come", staff.Page.GetElementById("on-error")!.TextContent, StringComparison.Ordinal);
        await staff.SubmitAsync("review", ("on", Day(90)));
        Assert.Contains("We look at it again on", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_closes_too_late_for_a_fixed_date_says_so_and_nobody_with_lived_experience_is_a_warning()
    {
        var staff = await OpenAsync(("Form.Options[0].HasFamilyAuthor", "false"));
        await app.InDatabaseAsync(async db =>
        {
            var project = await db.Projects.Include(p => p.LockedDates).SingleAsync(p => p.Id == _project.Id);
            project.LockDate("The tender closes.", DateOnly.FromDateTime(app.Clock.Now).AddDays(12));
            return await db.SaveChangesAsync();
        });

        await staff.OpenAsync(Url(1));

        Assert.Contains("This closes too late", staff.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody with lived experience helped to write", staff.Text, StringComparison.Ordinal);
    }
}
