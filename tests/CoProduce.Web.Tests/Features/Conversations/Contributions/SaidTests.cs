using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Conversations.Contributions;

public class SaidTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string No = "There is no money for staff on Sundays this year, so we cannot do it before the budget in April.";
    private TestProject _project = null!;
    private TestPerson _author = null!;
    private string _url = "";

    [Fact]
    public async Task A_question_goes_round_until_it_is_answered_well()
    {
        await SaidAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(_url);
        Assert.Contains("Waiting for a reply, due", staff.Text, StringComparison.Ordinal);
        await staff.SubmitAsync("reply", ("Kind", "WeDidNot"), ("Text", No));
        Assert.Contains("The person who spoke has been told", staff.Text, StringComparison.Ordinal);
        Assert.True(
            await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == _author.Id && n.Text == "What you said has a reply"))
        );

        var author = await app.SignedInAsync(_author);
        await author.OpenAsync(_url);
        await author.SubmitAsync("judge", ("gotItRight", "false"));

        Assert.Contains("It is open again", author.Text, StringComparison.Ordinal);
        Assert.Contains("No, you missed something", author.Text, StringComparison.Ordinal);
        Assert.Contains("A better one is due", author.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", No, "Choose what kind of reply")]
    [InlineData("WeDid", "", "Write your reply.")]
    [InlineData("WeDidNot", "There is no money for it.", "at least 15 words")]
    public async Task A_reply_with_a_gap_comes_back(string kind, string text, string problem)
    {
        await SaidAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(_url);

        await staff.SubmitAsync("reply", ("Kind", kind), ("Text", text));

        Assert.Equal(HttpStatusCode.BadRequest, staff.Status);
        Assert.Contains(problem, staff.Text, StringComparison.Ordinal);
        Assert.Contains(text, staff.Page.GetElementById("Text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Late_says_sorry()
    {
        await SaidAsync();
        await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == _project.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, DateOnly.FromDateTime(app.Clock.Now).AddDays(-1)))
        );
        var author = await app.SignedInAsync(_author);

        await author.OpenAsync(_url);

        Assert.Contains("We are late.", author.Text, StringComparison.Ordinal);
        Assert.Contains("We are sorry.", author.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_words_taken_back_meanwhile_keeps_what_was_written()
    {
        await SaidAsync();
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync(_url);
        var author = await app.SignedInAsync(_author);
        await author.OpenAsync($"{_url}/withdraw");
        await author.SubmitAsync("withdraw");
        Assert.Contains("Not shown", author.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Saturday club", author.Text, StringComparison.Ordinal);

        await staff.SubmitAsync("reply", ("Kind", "WeDidNot"), ("Text", No));

        Assert.Equal(HttpStatusCode.Conflict, staff.Status);
        Assert.Contains("cannot be answered", staff.Text, StringComparison.Ordinal);
        Assert.Contains(No, staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_replies_from_two_tabs_are_both_kept()
    {
        await SaidAsync();
        var person = await app.StaffAsync();
        var (one, two) = (await app.SignedInAsync(person), await app.SignedInAsync(person));
        await one.OpenAsync(_url);
        await two.OpenAsync(_url);

        await one.SubmitAsync("reply", ("Kind", "WeAreDoing"), ("Text", "We are asking the club."));
        await two.SubmitAsync("reply", ("Kind", "WeDid"), ("Text", "The club said yes."));

        Assert.Contains("We are asking the club.", two.Text, StringComparison.Ordinal);
        Assert.Contains("The club said yes.", two.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_to_the_forum_alone_is_hidden_from_others()
    {
        await SaidAsync(Audience.ForumAndReplier);
        foreach (
            var (who, status) in new[]
            {
                (await app.MemberAsync(_project, name: "Cara P"), HttpStatusCode.NotFound),
                (await app.MemberAsync(_project, Hat.Professional, "Dan W"), HttpStatusCode.NotFound),
                (await app.MemberAsync(_project, name: "Ella L", coLead: true), HttpStatusCode.OK),
                (_author, HttpStatusCode.OK),
            }
        )
        {
            var browser = await app.SignedInAsync(who);
            await browser.OpenAsync(_url);
            Assert.Equal(status, browser.Status);
        }
    }

    [Fact]
    public async Task A_stranger_is_not_told_that_anything_was_said()
    {
        await SaidAsync();
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync(_url);
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Another_family_cannot_reply_judge_or_take_the_words_back()
    {
        await SaidAsync();
        var browser = await app.SignedInAsync(await app.MemberAsync(_project, name: "Cara P"));
        await browser.OpenAsync(_url);
        Assert.Null(browser.Page.GetElementById("reply"));
        Assert.Null(browser.Page.GetElementById("judge"));

        await browser.OpenAsync($"{_url}/withdraw");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    private async Task SaidAsync(Audience audience = Audience.Project)
    {
        _project = await app.ProjectAsync();
        _author = await app.MemberAsync(_project);
        _url = $"{_project.Url}/said/{await app.ContributionAsync(_project, _author, audience: audience)}";
    }
}
