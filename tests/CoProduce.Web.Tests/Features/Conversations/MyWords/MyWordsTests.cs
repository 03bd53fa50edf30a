using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.MyWords;

public class MyWordsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Somebody_new_is_shown_the_way_to_the_projects()
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/my-words");

        Assert.Contains("You have not said anything yet", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_sees_the_news_reads_it_and_finds_the_reply()
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project);
        var number = await app.ContributionAsync(project, parent);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"{project.Url}/said/{number}");
        await staff.SubmitAsync("reply", ("Kind", "WeDid"), ("Text", "The club now opens on Sundays too."));
        var browser = await app.SignedInAsync(parent);
        await browser.OpenAsync("/my-words");
        Assert.Contains("Did we get this right?", browser.Text, StringComparison.Ordinal);
        Assert.Contains("New: What you said has a reply", browser.Text, StringComparison.Ordinal);
        var notice = await app.InDatabaseAsync(db => db.Notices.Where(n => n.PersonId == parent.Id).Select(n => n.Id).SingleAsync());

        await browser.SubmitAsync($"notice-{notice}");

        Assert.Equal($"{project.Url}/said/{number}", browser.Url);
        await browser.OpenAsync("/my-words");
        Assert.DoesNotContain("New: ", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_what_another_said()
    {
        var project = await app.ProjectAsync();
        await app.ContributionAsync(project, await app.MemberAsync(project), "Only mine.", ContributionKind.Story);
        var browser = await app.SignedInAsync(await app.MemberAsync(project, name: "Cara P"));
        await browser.OpenAsync("/my-words");

        Assert.DoesNotContain("Only mine.", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_is_asked_to_sign_in()
    {
        var browser = app.Visitor();
        await browser.OpenAsync("/my-words");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
    }
}
