using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

public class TalkTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(Browser Author, Browser Other, string Url)> SaidAsync(string text = "Saturday club staff know him.")
    {
        var project = await app.ProjectAsync();
        var (author, other) = (await app.MemberAsync(project), await app.MemberAsync(project, name: "Chidi O"));
        var url = $"{project.Url}/said/{await app.ContributionAsync(project, author, text)}";
        var (mine, theirs) = (await app.SignedInAsync(author), await app.SignedInAsync(other));
        await mine.OpenAsync(url);
        await theirs.OpenAsync(url);
        return (mine, theirs, url);
    }

    [Fact]
    public async Task Somebody_has_seen_this_too_once_and_can_take_it_away()
    {
        var (author, other, url) = await SaidAsync();
        await other.SubmitAsync("seen-too");
        Assert.Contains("1 other person has seen this too", other.Text, StringComparison.Ordinal);
        await author.OpenAsync(url);
        Assert.Null(author.Page.GetElementById("seen-too"));

        await other.SubmitAsync("seen-too");
        Assert.DoesNotContain("seen this too.", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_talk_under_what_was_said_until_its_author_closes_the_talk()
    {
        var (author, other, url) = await SaidAsync();
        await other.SubmitAsync("comment", ("Comment.Text", ""));
        Assert.Equal(HttpStatusCode.BadRequest, other.Status);
        await other.SubmitAsync("comment", ("Comment.Text", "Ours too. See https://example.org/club."), ("Comment.ShownAs", "FirstName"));
        Assert.Contains("Chidi · Parent carer", other.Text, StringComparison.Ordinal);
        Assert.Equal("https://example.org/club", other.Page.QuerySelector(".cp-card--lived a")!.GetAttribute("href"));

        await author.OpenAsync(url);
        await author.SubmitAsync("close-talk");
        await other.OpenAsync(url);
        Assert.Contains("has closed the talk", other.Text, StringComparison.Ordinal);
        Assert.Null(other.Page.GetElementById("comment"));
        await other.SubmitAsync(other.Page.QuerySelector("form[id^='withdraw-']")!.Id!);
        Assert.DoesNotContain("Ours too", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_on_a_talk_that_closed_meanwhile_is_refused_with_the_words_kept()
    {
        var (author, other, _) = await SaidAsync();
        await author.SubmitAsync("close-talk");

        await other.SubmitAsync("comment", ("Comment.Text", "I wanted to add one more thing."));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("I wanted to add one more thing.", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_and_dangerous_links_stay_plain_words()
    {
        var (_, other, _) = await SaidAsync(
            "<script>alert(1)</script> javascript:alert(2) https://example.org/\"onclick=x (http://a.example/b)."
        );

        Assert.Empty(other.Page.QuerySelectorAll(".cp-quote script"));
        Assert.Equal(
            ["https://example.org/", "http://a.example/b"],
            other.Page.QuerySelectorAll(".cp-quote a").Select(a => a.GetAttribute("href"))
        );
        Assert.All(other.Page.QuerySelectorAll(".cp-quote a"), a => Assert.Null(a.GetAttribute("onclick")));
    }
}
