using System.Net;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.MyData;

/// <summary>Everything somebody said yes to, and taking it back.</summary>
public class ConsentsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Words = "Saturday club staff know him well.";

    [Fact]
    public async Task Each_yes_stands_there_with_its_day_and_can_be_taken_back_at_once()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        var number = await app.ContributionAsync(project, me, Words);
        var id = await app.InDatabaseAsync(async db =>
        {
            var said = await db
                .Contributions.Include(c => c.Replies)
                .Include(c => c.Reuse)
                .SingleAsync(c => c.ProjectId == project.Id && c.Number == number);
            said.ShowPublicly(true, app.Clock.Now);
            said.AskForReuse("In a training for teachers.", me.Id, app.Clock.Now);
            said.Answer(Domain.Contributions.ReplyKind.WeDid, "They stay on Saturdays.", me.Id, app.Clock.Now, "About staff.");
            await db.SaveChangesAsync();
            said.AnswerReuse(said.Reuse[0].Id, true, app.Clock.Now);
            await db.SaveChangesAsync();
            return said.Id;
        });
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/you-said-we-did");
        Assert.Contains(Words, visitor.Text, StringComparison.Ordinal);

        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/my-data/consents");
        Assert.Contains("Time to breathe, version 1", browser.Text, StringComparison.Ordinal);
        await browser.SubmitAsync($"words-{id}");
        await browser.SubmitAsync(browser.Page.QuerySelector("form[id^='reuse-']")!.Id!);
        await browser.SubmitAsync("mail-off");
        await browser.OpenAsync("/my-data/consents");

        Assert.DoesNotContain(Words, browser.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody may use your words outside", browser.Text, StringComparison.Ordinal);
        Assert.Contains("We do not mail you about news.", browser.Text, StringComparison.Ordinal);
        await visitor.OpenAsync($"{project.Url}/you-said-we-did");
        Assert.DoesNotContain(Words, visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_says_yes_or_no_for_them()
    {
        var project = await app.ProjectAsync();
        var said = await app.ContributionAsync(project, await app.MemberAsync(project));
        var other = await app.MemberAsync(project, name: "Cara P");
        await app.ContributionAsync(project, other, "Mine.");
        var (theirs, own) = await app.InDatabaseAsync(async db =>
        {
            var mine = await db.Contributions.SingleAsync(c => c.ProjectId == project.Id && c.Number == said + 1);
            mine.ShowPublicly(true, app.Clock.Now);
            await db.SaveChangesAsync();
            return (
                await db.Contributions.Where(c => c.ProjectId == project.Id && c.Number == said).Select(c => c.Id).SingleAsync(),
                mine.Id
            );
        });
        var browser = await app.SignedInAsync(other);
        await browser.OpenAsync("/my-data/consents");
        browser.Page.GetElementById($"words-{own}")!.SetAttribute("action", $"/my-data/consents/words/{theirs}");

        await browser.SubmitAsync($"words-{own}", ("yes", "true"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }
}
