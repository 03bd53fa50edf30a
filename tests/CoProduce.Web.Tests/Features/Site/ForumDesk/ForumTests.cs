using System.Globalization;
using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.ForumDesk;

public class ForumTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private Task<int> WaitingAsync(string name) =>
        app.InDatabaseAsync(async db =>
        {
            var person = new Person(name, Hat.Professional, app.Clock.Now);
            db.Add(person);
            await db.SaveChangesAsync();
            return person.Id;
        });

    private async Task<Browser> DeskAsync(string page = "/forum")
    {
        var browser = await app.SignedInAsync(await app.StaffAsync());
        await browser.OpenAsync(page);
        return browser;
    }

    [Theory]
    [InlineData("/forum")]
    [InlineData("/forum/people")]
    public async Task Somebody_who_is_not_forum_staff_is_not_told_the_desk_exists(string page)
    {
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/nowhere-at-all");
        var nowhere = browser.Text;

        await browser.OpenAsync(page);

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(nowhere, browser.Text);
    }

    [Fact]
    public async Task Staff_confirm_where_somebody_works_and_they_are_told()
    {
        var id = await WaitingAsync("Ruth A");
        var browser = await DeskAsync();

        await browser.SubmitAsync($"approve-{id}");

        Assert.Contains("Ruth A can join projects now.", browser.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == id && p.ApprovedAt != null)));
        Assert.True(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == id)));
        Assert.Null(browser.Page.GetElementById($"approve-{id}"));
    }

    [Fact]
    public async Task Nobody_else_can_confirm_or_write_down_training()
    {
        var id = await WaitingAsync("Leon C");
        var browser = await app.SignedInAsync(await app.PersonAsync());
        await browser.OpenAsync("/account");
        var form = Browser.Filled(
            (AngleSharp.Html.Dom.IHtmlFormElement)browser.Page.GetElementById("mail")!,
            [("Form.TrainedOn", "2026-01-01")]
        );

        foreach (var what in new[] { "approve", "training" })
        {
            var answer = await browser.Client.PostAsync($"/forum/people/{id}/{what}", new FormUrlEncodedContent(form));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.False(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == id && p.ApprovedAt != null)));
    }

    [Fact]
    public async Task Staff_write_down_the_day_of_somebodys_training()
    {
        var id = await WaitingAsync("Marta F");
        var browser = await DeskAsync("/forum/people");

        await browser.SubmitAsync(
            $"training-{id}",
            ("Form.TrainedOn", app.Clock.Now.AddDays(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );

        Assert.Contains("Marta F's training is written down.", browser.Text, StringComparison.Ordinal);
        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == id && p.TrainedAt != null)));
    }

    [Fact]
    public async Task An_earlier_day_of_training_does_not_take_the_place_of_a_later_one()
    {
        var id = await WaitingAsync("Marta F");
        var browser = await DeskAsync("/forum/people");
        foreach (var (daysAgo, status) in new[] { (3, HttpStatusCode.OK), (400, HttpStatusCode.Conflict) })
        {
            await browser.OpenAsync("/forum/people");
            await browser.SubmitAsync(
                $"training-{id}",
                ("Form.TrainedOn", app.Clock.Now.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            );
            Assert.Equal(status, browser.Status);
        }

        Assert.Contains("A later day of training is written down already", browser.Text, StringComparison.Ordinal);
        var since = app.Clock.Now.AddDays(-4);
        Assert.True(await app.InDatabaseAsync(db => db.People.AnyAsync(p => p.Id == id && p.TrainedAt > since)));
    }

    [Theory]
    [InlineData("", "Give the day they finished the training.")]
    [InlineData("2031-01-01", "Give a day that has been.")]
    public async Task A_day_that_will_not_do_is_explained(string day, string error)
    {
        var id = await WaitingAsync("Owen D");
        var browser = await DeskAsync("/forum/people");

        await browser.SubmitAsync($"training-{id}", ("Form.TrainedOn", day));

        Assert.Equal(HttpStatusCode.BadRequest, browser.Status);
        Assert.Contains(error, browser.Text, StringComparison.Ordinal);
        Assert.Equal(day, browser.Page.QuerySelector($"#training-{id} [name='Form.TrainedOn']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_list_goes_on_with_older_people()
    {
        foreach (var number in Enumerable.Range(0, 55))
        {
            await WaitingAsync($"Person {number}");
        }

        var browser = await DeskAsync("/forum/people");
        Assert.Contains("Person 54", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync(browser.Page.QuerySelectorAll("a").Single(a => a.TextContent == "Older").GetAttribute("href")!);

        Assert.DoesNotContain("Person 54", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Person 1 ", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_see_who_asks_to_join_what_is_late_and_drafts()
    {
        var project = await app.ProjectAsync(name: "Time to rest");
        var member = await app.MemberAsync(project);
        await app.ContributionAsync(project, member, kind: ContributionKind.Question);
        var asker = await app.PersonAsync("Chidi O");
        await app.InDatabaseAsync(async db =>
        {
            db.Add(new Participant(project.Id, await db.People.SingleAsync(p => p.Id == asker.Id), Hat.ParentCarer, app.Clock.Now));
            db.Add(new Project("Not ready yet", $"d{Guid.NewGuid():N}"[..12], "To come.", app.Clock.Now));
            var late = DateOnly.FromDateTime(app.Clock.Now).AddDays(-1);
            await db.SaveChangesAsync();
            return await db
                .Contributions.Where(c => c.ProjectId == project.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.DueOn, late));
        });

        var browser = await DeskAsync();

        Assert.Contains("Chidi O (Parent carer)", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{project.Url}/people']"));
        Assert.Contains("Time to rest: Understand, 1 without a reply", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{project.Url}/stages/understand']"));
        Assert.Contains("Not ready yet (draft)", browser.Text, StringComparison.Ordinal);
    }
}
