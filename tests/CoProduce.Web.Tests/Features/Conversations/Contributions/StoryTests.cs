using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

public class StoryTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_it_said_before_can_be_opened_and_goes_when_the_words_are_taken_back()
    {
        var project = await app.ProjectAsync();
        var (author, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, Hat.Professional, coLead: true));
        var url = $"{project.Url}/said/{await app.ContributionAsync(project, author, "The first wording of it.")}";
        var mine = await app.SignedInAsync(author);
        await mine.OpenAsync($"{url}/edit");
        await mine.SubmitAsync("reword", ("Form.Text", ""));
        Assert.Equal(HttpStatusCode.BadRequest, mine.Status);

        var theirs = await app.SignedInAsync(lead);
        await theirs.OpenAsync(url);
        await theirs.SubmitAsync("reply", ("Kind", "WeAreDoing"), ("Text", "We are looking at it."));
        await mine.SubmitAsync("reword", ("Form.Text", "The second wording of it."));

        Assert.Contains("Somebody replied while you were writing", mine.Text, StringComparison.Ordinal);
        Assert.Contains("We are looking at it.", mine.Text, StringComparison.Ordinal);
        Assert.Contains("The first wording of it.", mine.Page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);

        await mine.OpenAsync($"{url}/withdraw");
        await mine.SubmitAsync("withdraw");
        await theirs.OpenAsync(url);
        Assert.DoesNotContain("wording of it", theirs.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Set<Wording>().AnyAsync(w => w.Text.Contains("wording of it"))));
        Assert.False(await app.InDatabaseAsync(db => db.SearchEntries.AnyAsync(f => f.Words.Contains("wording of it"))));
    }

    [Fact]
    public async Task Words_are_used_elsewhere_only_after_a_fresh_yes_and_the_yes_can_be_taken_back()
    {
        var project = await app.ProjectAsync();
        var (author, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var url = $"{project.Url}/said/{await app.ContributionAsync(project, author, kind: ContributionKind.Story)}";
        var (mine, theirs) = (await app.SignedInAsync(author), await app.SignedInAsync(lead));
        await theirs.OpenAsync(url);
        await theirs.SubmitAsync("reuse", ("Reuse.Where", ""));
        Assert.Equal(HttpStatusCode.BadRequest, theirs.Status);
        await theirs.SubmitAsync("reuse", ("Reuse.Where", "A training for teachers in June."));
        Assert.Contains("No answer yet, so no.", theirs.Text, StringComparison.Ordinal);

        await mine.OpenAsync("/my-words");
        Assert.Contains("May your words be used somewhere else?", mine.Text, StringComparison.Ordinal);
        await mine.OpenAsync(url);
        var form = mine.Page.QuerySelector("form[id^='reuse-']")!.Id!;
        await mine.SubmitAsync(form, ("yes", "true"));
        await theirs.OpenAsync(url);
        Assert.Contains("Yes, on", theirs.Text, StringComparison.Ordinal);
        await mine.SubmitAsync(form, ("yes", "false"));
        await theirs.OpenAsync(url);
        Assert.Contains("No, on", theirs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thank_you_stands_with_the_words_and_on_my_page()
    {
        var project = await app.ProjectAsync();
        var (author, professional) = (await app.MemberAsync(project), await app.MemberAsync(project, Hat.Professional));
        var url = $"{project.Url}/said/{await app.ContributionAsync(project, author)}";
        var theirs = await app.SignedInAsync(professional);
        await theirs.OpenAsync(url);
        await theirs.SubmitAsync("thank", ("Thank.Text", " "));
        Assert.Equal(HttpStatusCode.BadRequest, theirs.Status);
        await theirs.SubmitAsync("thank", ("Thank.Text", "It showed us what staff need to know."));

        var mine = await app.SignedInAsync(author);
        await mine.OpenAsync("/my-words");
        Assert.Contains("It showed us what staff need to know.", mine.Text, StringComparison.Ordinal);
        await mine.OpenAsync("/my-words/print");
        Assert.Contains("It showed us what staff need to know.", mine.Text, StringComparison.Ordinal);
        var file = await mine.Client.GetAsync("/my-words/file");
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("Thank you: It showed us", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_confirms_or_disputes_where_their_words_led_within_fourteen_days()
    {
        var project = await app.ProjectAsync();
        var (author, lead) = (await app.MemberAsync(project), await app.MemberAsync(project, coLead: true));
        var (first, second) = (
            await app.ContributionAsync(project, author),
            await app.ContributionAsync(project, lead, "So let us ask the club.")
        );
        var (mine, theirs) = (await app.SignedInAsync(author), await app.SignedInAsync(lead));
        var url = $"{project.Url}/said/{first}";
        await theirs.OpenAsync(url);
        await theirs.SubmitAsync("link", ("Link.To", "Decision"), ("Link.Number", "99"));
        Assert.Equal(HttpStatusCode.BadRequest, theirs.Status);
        Assert.Contains("We could not find that number", theirs.Text, StringComparison.Ordinal);
        await theirs.SubmitAsync("link", ("Link.To", "LaterWords"), ("Link.Number", $"{second}"));
        Assert.Contains("Something that works that was said later", theirs.Text, StringComparison.Ordinal);

        await mine.OpenAsync(url);
        var dispute = mine.Page.QuerySelector("form[id^='dispute-']")!.Id!;
        await mine.SubmitAsync(dispute, ("reason", " "));
        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        await mine.OpenAsync(url);
        await mine.SubmitAsync(dispute, ("reason", "I never said the club should be asked."));
        await theirs.OpenAsync(url);
        Assert.Contains("I never said the club should be asked.", theirs.Text, StringComparison.Ordinal);
        Assert.Null(mine.Page.QuerySelector("form[id^='dispute-']"));
    }
}
