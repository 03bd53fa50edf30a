using System.Net;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Sessions.Calendar;

public class PastTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private static readonly string Heard =
        $"Families asked for a quiet hour. {string.Concat(Enumerable.Repeat("Many said so. ", 20))}The very end.";

    [Fact]
    public async Task People_in_the_project_and_staff_read_the_beginning_of_what_came_of_it()
    {
        var project = await app.ProjectAsync();
        await SummedUpAsync(project, "The quiet hour");

        foreach (
            var browser in new[]
            {
                await app.SignedInAsync(await app.MemberAsync(project)),
                await app.SignedInAsync(await app.StaffAsync()),
            }
        )
        {
            await browser.OpenAsync("/sessions?past=true");

            Assert.Contains("Families asked for a quiet hour.", browser.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("The very end", browser.Text, StringComparison.Ordinal);
            await browser.OpenAsync(browser.Page.QuerySelector($"a[href='{project.Url}/sessions/1/summary']")!.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
        }
    }

    [Fact]
    public async Task A_visitor_and_somebody_from_another_project_see_that_it_was_but_not_a_word_of_it()
    {
        var project = await app.ProjectAsync();
        await SummedUpAsync(project, "Not for everyone");

        foreach (var browser in new[] { app.Visitor(), await app.SignedInAsync(await app.MemberAsync(await app.ProjectAsync())) })
        {
            await browser.OpenAsync("/sessions?past=true");

            Assert.Contains("Not for everyone", browser.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("quiet hour.", browser.Page.Source.Text, StringComparison.Ordinal);
            Assert.Null(browser.Page.QuerySelector($"a[href='{project.Url}/sessions/1/summary']"));
            Assert.DoesNotContain("not written yet", browser.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_kept_but_not_published_shows_to_nobody_and_people_inside_are_told_that_it_is_to_come()
    {
        var project = await app.ProjectAsync();
        await SummedUpAsync(project, "Still being written", isPublished: false);
        var (member, visitor) = (await app.SignedInAsync(await app.MemberAsync(project)), app.Visitor());

        await member.OpenAsync("/sessions?past=true");
        await visitor.OpenAsync("/sessions?past=true");

        Assert.Contains("What came of it is not written yet.", member.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("quiet hour.", member.Page.Source.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not written yet", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_was_cancelled_never_was()
    {
        var project = await app.ProjectAsync();
        await app.SessionAsync(project, "Did not happen", app.Clock.Now.AddDays(-3), isCancelled: true);
        var member = await app.SignedInAsync(await app.MemberAsync(project));

        await member.OpenAsync("/sessions?past=true");

        Assert.DoesNotContain("Did not happen", member.Text, StringComparison.Ordinal);
    }

    private async Task SummedUpAsync(TestProject project, string title, bool isPublished = true)
    {
        var session = await app.SessionAsync(project, title, app.Clock.Now.AddDays(-3));
        await app.InDatabaseAsync(db =>
        {
            var summary = new SessionSummary(session, app.Clock.Now);
            summary.Write(new SessionSummary.Words(Heard, null, [], "We write it up."));
            if (isPublished)
            {
                summary.Publish(app.Clock.Now);
            }

            db.Add(summary);
            return db.SaveChangesAsync();
        });
    }
}
