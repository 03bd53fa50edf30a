using System.Net;
using AngleSharp.Html.Dom;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

public class DraftTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_somebody_wrote_when_their_sign_in_ran_out_waits_for_them_and_for_nobody_else()
    {
        var project = await app.ProjectAsync();
        var (parent, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var page = $"{project.Url}/stages/understand/speak";
        var browser = await app.SignedInAsync(parent);
        await browser.OpenAsync(page);
        await app.InDatabaseAsync(db => db.SignInTickets.Where(s => s.Account.PersonId == parent.Id).ExecuteDeleteAsync());

        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", "A quiet hour with no music."));
        Assert.StartsWith("/account/sign-in", browser.Url, StringComparison.Ordinal);
        await browser.SubmitAsync("sign-in", ("Email", parent.Email), ("Password", TestData.Password));

        Assert.Equal(page, browser.Url);
        Assert.Contains("You were signed out, so this was not sent", browser.Text, StringComparison.Ordinal);
        Assert.Equal("A quiet hour with no music.", ((IHtmlTextAreaElement)browser.Page.GetElementById("Text")!).Value);
        var somebodyElse = await app.SignedInAsync(other);
        await somebodyElse.OpenAsync(page);
        Assert.DoesNotContain("A quiet hour", somebodyElse.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("speak");
        Assert.Contains("We have your idea", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync(page);
        Assert.DoesNotContain("You were signed out", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_fails_is_still_there_tomorrow_and_can_be_thrown_away()
    {
        var project = await app.ProjectAsync();
        var page = $"{project.Url}/stages/understand/speak";
        var person = await app.MemberAsync(project);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync(page);
        await browser.SubmitAsync("speak", ("Kind", "Idea"), ("Text", new string('a', 4001)));
        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains("1 characters too long", browser.Text, StringComparison.Ordinal);

        browser = await app.SignedInAsync(person);
        await browser.OpenAsync(page);
        Assert.Equal(4001, ((IHtmlTextAreaElement)browser.Page.GetElementById("Text")!).Value.Length);
        await browser.SubmitAsync("forget-draft");

        Assert.Equal("", ((IHtmlTextAreaElement)browser.Page.GetElementById("Text")!).Value);
    }

    [Fact]
    public async Task A_form_sealed_by_nobody_leaves_nothing_behind()
    {
        var project = await app.ProjectAsync();
        var answer = await app.Visitor()
            .Client.PostAsync(
                $"{project.Url}/stages/understand/speak",
                new FormUrlEncodedContent([KeyValuePair.Create("_whose", "CfDJ8nonsense"), KeyValuePair.Create("Text", "Hello there.")])
            );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False(await app.InDatabaseAsync(db => db.FormDrafts.AnyAsync(d => d.ProjectId == project.Id)));
    }
}
