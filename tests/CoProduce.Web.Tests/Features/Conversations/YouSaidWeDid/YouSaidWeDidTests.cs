using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Conversations.YouSaidWeDid;

public class YouSaidWeDidTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Words_show_only_when_their_author_said_yes()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await SpeakAsync(parent, project, "Open on Sundays, please.", ("MayBeShownPublicly", "true"));
        await SpeakAsync(parent, project, "My son is afraid of the bus.");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await ReplyAsync(staff, project, 1, "WeDid", "It opens on Sundays now.");
        await ReplyAsync(staff, project, 2, "WeAreDoing", "We are talking to the bus company.");
        var visitor = app.Visitor();

        await visitor.OpenAsync($"{project.Url}/you-said-we-did");

        Assert.Contains("Open on Sundays, please.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("A parent carer told us", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("We are talking to the bus company.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("afraid of the bus", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync("/you-said-we-did?kind=WeDid");
        Assert.Contains("It opens on Sundays now.", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("We are talking to the bus company.", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_to_the_forum_alone_is_not_there_at_all()
    {
        var project = await app.ProjectAsync();
        var number = await app.ContributionAsync(
            project,
            await app.MemberAsync(project),
            "A private worry.",
            ContributionKind.Concern,
            Audience.ForumAndReplier
        );
        await ReplyAsync(await app.SignedInAsync(await app.StaffAsync()), project, number, "WeDid", "We called the school.");
        var visitor = app.Visitor();

        await visitor.OpenAsync($"{project.Url}/you-said-we-did");

        Assert.DoesNotContain("We called the school.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Nothing here yet", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_replier_says_what_it_was_about_and_the_page_is_narrowed_and_followed()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await SpeakAsync(parent, project, "My son is afraid of the bus.");
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/said/1");
        await staff.SubmitAsync(
            "reply",
            ("Kind", "WeDid"),
            ("Text", "There is a quiet bus now."),
            ("InShort", "Somebody told us about <the> bus.")
        );
        var visitor = app.Visitor();

        await visitor.OpenAsync($"{project.Url}/you-said-we-did?stage=Understand&about=Idea&kind=WeDid");
        Assert.Contains("Somebody told us about <the> bus.", visitor.Text, StringComparison.Ordinal);
        foreach (var other in new[] { "stage=Design", "about=Story", "kind=WeDidNot" })
        {
            await visitor.OpenAsync($"{project.Url}/you-said-we-did?{other}");
            Assert.Contains("Nothing here yet", visitor.Text, StringComparison.Ordinal);
        }

        foreach (var feed in new[] { "/you-said-we-did.atom", $"{project.Url}/you-said-we-did.atom" })
        {
            var answer = await visitor.Client.GetAsync(feed);
            Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType!.MediaType);
            var xml = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Contains("There is a quiet bus now.", xml.Root!.Value, StringComparison.Ordinal);
            Assert.DoesNotContain("afraid of the bus", xml.Root.Value, StringComparison.Ordinal);
        }

        await parent.OpenAsync($"{project.Url}/said/1/withdraw");
        await parent.SubmitAsync("withdraw");
        Assert.DoesNotContain(
            "There is a quiet bus now.",
            await visitor.Client.GetStringAsync($"{project.Url}/you-said-we-did.atom"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Words_allowed_there_stand_on_no_other_public_page_and_the_question_names_each_place()
    {
        var project = await app.ProjectAsync();
        var parent = await app.SignedInAsync(await app.MemberAsync(project));
        await parent.OpenAsync($"{project.Url}/stages/understand/speak");
        Assert.Contains(
            "the page of this project, the page of the whole forum, and what people follow in a feed reader",
            parent.Text,
            StringComparison.Ordinal
        );
        await SpeakAsync(parent, project, "The gate squeaks at night.", ("MayBeShownPublicly", "true"));
        await ReplyAsync(await app.SignedInAsync(await app.StaffAsync()), project, 1, "WeDid", "The gate has oil now.");
        var visitor = app.Visitor();

        foreach (var page in new[] { "/", project.Url, "/projects", $"{project.Url}/stages/understand" })
        {
            await visitor.OpenAsync(page);
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
            Assert.DoesNotContain("gate squeaks", visitor.Page.Source.Text, StringComparison.Ordinal);
        }

        await visitor.OpenAsync(project.Url);
        Assert.Contains("The gate has oil now.", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("A parent told us", visitor.Text, StringComparison.Ordinal);
        await parent.OpenAsync(project.Url);
        Assert.Contains("gate squeaks", parent.Text, StringComparison.Ordinal);
        foreach (var page in new[] { "/you-said-we-did", $"{project.Url}/you-said-we-did", "/you-said-we-did.atom" })
        {
            Assert.Contains("gate squeaks", await visitor.Client.GetStringAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_project_nobody_knows_is_not_found()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/projects/nowhere/you-said-we-did");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }

    private static async Task SpeakAsync(Browser browser, TestProject project, string text, params (string, string)[] also)
    {
        await browser.OpenAsync($"{project.Url}/stages/understand/speak");
        await browser.SubmitAsync("speak", [("Kind", "Idea"), ("Text", text), .. also]);
    }

    private static async Task ReplyAsync(Browser browser, TestProject project, int number, string kind, string text)
    {
        await browser.OpenAsync($"{project.Url}/said/{number}");
        await browser.SubmitAsync("reply", ("Kind", kind), ("Text", text));
    }
}
