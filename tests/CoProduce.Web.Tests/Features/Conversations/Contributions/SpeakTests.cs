using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

public class SpeakTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Words = "Saturday club staff know him, and that changes the whole week for us.";

    [Fact]
    public async Task A_parent_speaks_and_is_told_by_when_someone_replies()
    {
        var project = await app.ProjectAsync();
        var lead = await app.MemberAsync(project, Hat.Professional, "Tom A", coLead: true);
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");

        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words), ("ShownAs", "GroupOnly"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Thank you. We have your idea. Someone will reply by", browser.Text, StringComparison.Ordinal);
        Assert.Contains("A parent", browser.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == lead.Id && n.Page == project.Url + "/said/1")));
    }

    [Theory]
    [InlineData("", Words, "Choose what it is.")]
    [InlineData("Idea", "", "Write what you want to say.")]
    public async Task A_form_with_a_gap_comes_back_with_what_was_typed(string kind, string text, string problem)
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");

        await browser.SubmitAsync("speak", ("Kind", kind), ("Text", text), ("ShownAs", "GroupOnly"));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(problem, browser.Text, StringComparison.Ordinal);
        Assert.Contains(text, browser.Page.GetElementById("Text")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector("input[value=GroupOnly][checked]"));
    }

    [Fact]
    public async Task Too_many_words_are_kept_and_counted()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");

        await browser.SubmitAsync("speak", ("Kind", "Story"), ("Text", new string('a', Contribution.TextMaxLength + 12)));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("12 characters too long", browser.Text, StringComparison.Ordinal);
        Assert.Contains(new string('a', Contribution.TextMaxLength + 12), browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_is_one()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        var once = ("_once", Guid.NewGuid().ToString("N"));
        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words), once);
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words), once);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Contributions.CountAsync(c => c.ProjectId == project.Id)));
    }

    [Fact]
    public async Task Somebody_who_has_not_joined_is_shown_how()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");

        Assert.Contains("Join this project first", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.GetElementById("speak"));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{project.Url}/join']"));
    }

    [Fact]
    public async Task Somebody_who_was_asked_to_leave_is_told_so_and_keeps_what_they_wrote()
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        await app.InDatabaseAsync(async db =>
        {
            (await db.Participants.SingleAsync(p => p.PersonId == person.Id)).Remove("It hurt others.", app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("You are not taking part in this project any more.", browser.Text, StringComparison.Ordinal);
        Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_only_forum_staff_know_who_spoke()
    {
        var project = await app.ProjectAsync();
        var author = await app.SignedInAsync(await app.MemberAsync(project, name: "Gosia W"));
        await author.OpenAsync($"{project.Url}/stages/understand/speak");
        await author.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words), ("ShownAs", "GroupOnly"));
        var (staff, lead) = (
            await app.SignedInAsync(await app.StaffAsync()),
            await app.SignedInAsync(await app.MemberAsync(project, coLead: true))
        );

        await staff.OpenAsync(author.Url);
        await lead.OpenAsync(author.Url);

        Assert.Contains("Only forum staff see this: it was Gosia W.", staff.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gosia", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_working_agreement_comes_first()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project, agreed: false));
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");

        Assert.Contains("working agreement", browser.Text, StringComparison.Ordinal);
        Assert.Null(browser.Page.GetElementById("speak"));
    }

    [Fact]
    public async Task A_closed_stage_says_what_to_do_instead_and_keeps_the_words()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/getready/speak");
        Assert.Contains("go to the stage that is open now", browser.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", Words));

        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("speak in the stage that is open now", browser.Text, StringComparison.Ordinal);
        Assert.Contains(Words, browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_welcome_before_a_stage_opens()
    {
        var project = await app.ProjectAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync($"{project.Url}/stages/design/speak");

        await browser.SubmitAsync("speak", ("Kind", "Question"), ("Text", "Who writes the options?"));

        Assert.Contains("We have your question", browser.Text, StringComparison.Ordinal);
    }
}
