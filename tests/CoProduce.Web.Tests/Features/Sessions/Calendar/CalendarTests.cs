using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Sessions.Calendar;

public class CalendarTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private DateTime InDays(double days) => app.Clock.Now.AddDays(days);

    [Fact]
    public async Task My_projects_come_first_soonest_first_with_what_I_said()
    {
        var (mine, other) = (await app.ProjectAsync(), await app.ProjectAsync(name: "Another project"));
        var person = await app.MemberAsync(mine);
        await app.SessionAsync(other, "Elsewhere, and sooner", InDays(1));
        await app.SaysAsync(await app.SessionAsync(mine, "Last of mine", InDays(9)), person, RsvpAnswer.CannotCome);
        await app.SaysAsync(await app.SessionAsync(mine, "I come", InDays(5)), person, RsvpAnswer.Coming);
        await app.SaysAsync(await app.SessionAsync(mine, "I may", InDays(6)), person, RsvpAnswer.Maybe);
        await app.SaysAsync(await app.SessionAsync(mine, "I wait", InDays(7)), person, RsvpAnswer.Coming, isPlaceFree: false);
        await app.SessionAsync(mine, "I have not said", InDays(8));
        await app.SessionAsync(mine, "This very hour", InDays(-0.01));
        var browser = await app.SignedInAsync(person);

        await browser.OpenAsync("/sessions");

        Assert.Collection(
            browser.Under("mine"),
            s =>
            {
                Assert.Contains("This very hour", s, StringComparison.Ordinal);
                Assert.Contains("On now", s, StringComparison.Ordinal);
            },
            s =>
            {
                Assert.Contains("I come", s, StringComparison.Ordinal);
                Assert.Contains("You come", s, StringComparison.Ordinal);
            },
            s =>
            {
                Assert.Contains("I may", s, StringComparison.Ordinal);
                Assert.Contains("Maybe", s, StringComparison.Ordinal);
            },
            s =>
            {
                Assert.Contains("I wait", s, StringComparison.Ordinal);
                Assert.Contains("On the waiting list", s, StringComparison.Ordinal);
            },
            s =>
            {
                Assert.Contains("I have not said", s, StringComparison.Ordinal);
                Assert.Contains("Say if you come", s, StringComparison.Ordinal);
            },
            s =>
            {
                Assert.Contains("Last of mine", s, StringComparison.Ordinal);
                Assert.Contains("You can’t come", s, StringComparison.Ordinal);
            }
        );
        Assert.Contains(browser.Under("others"), s =>
            s.Contains("Elsewhere, and sooner", StringComparison.Ordinal) && !s.Contains("Say if you come", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_visitor_sees_one_list_and_nothing_of_a_draft_or_of_what_people_said()
    {
        var project = await app.ProjectAsync();
        var draft = await app.InDatabaseAsync(async db =>
        {
            var made = new Project("Not yet", "not-yet", "A purpose.", app.Clock.Now);
            db.Add(made);
            await db.SaveChangesAsync();
            return new TestProject(made.Id, made.Slug);
        });
        await app.SaysAsync(await app.SessionAsync(project, "Open to see", InDays(2)), await app.MemberAsync(project), RsvpAnswer.Coming);
        await app.SessionAsync(draft, "Secret for now", InDays(2));
        var visitor = app.Visitor();

        await visitor.OpenAsync("/sessions");

        Assert.Contains(visitor.Under("others"), s => s.Contains("Open to see", StringComparison.Ordinal));
        Assert.Equal("What is on", visitor.Page.QuerySelector("#others")!.TextContent);
        Assert.Empty(visitor.Under("mine"));
        Assert.DoesNotContain("Secret for now", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You come", visitor.Text, StringComparison.Ordinal);
        await visitor.OpenAsync($"/sessions/month?of={InDays(2):yyyy-MM}");
        Assert.Contains("Open to see", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret for now", visitor.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Your project", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("InPerson", "In a room", "On a screen")]
    [InlineData("Online", "On a screen", "In a room")]
    public async Task Somebody_sees_only_what_they_can_join_and_both_ways_count_for_either(string how, string shown, string left)
    {
        var project = await app.ProjectAsync();
        await app.SessionAsync(project, "In a room", InDays(2), SessionForm.InPerson);
        await app.SessionAsync(project, "On a screen", InDays(2), SessionForm.Online);
        await app.SessionAsync(project, "As you like", InDays(2));
        var browser = await app.SignedInAsync(await app.MemberAsync(project));

        await browser.OpenAsync($"/sessions?how={how}");

        Assert.Equal(2, browser.Under("mine").Count);
        Assert.Contains(browser.Under("mine"), s => s.Contains(shown, StringComparison.Ordinal));
        Assert.Contains(browser.Under("mine"), s => s.Contains("As you like", StringComparison.Ordinal));
        Assert.DoesNotContain(browser.Under("mine"), s => s.Contains(left, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_session_stays_for_two_weeks_in_its_own_people_s_list_so_that_nobody_travels_for_nothing()
    {
        var project = await app.ProjectAsync();
        await app.SessionAsync(project, "Called off soon", InDays(13), isCancelled: true);
        await app.SessionAsync(project, "Called off later", InDays(15), isCancelled: true);
        var person = await app.SignedInAsync(await app.MemberAsync(project));
        var visitor = app.Visitor();

        await person.OpenAsync("/sessions");
        await visitor.OpenAsync("/sessions");

        var only = Assert.Single(person.Under("mine"));
        Assert.Contains("Called off soon", only, StringComparison.Ordinal);
        Assert.Contains("Cancelled", only, StringComparison.Ordinal);
        Assert.DoesNotContain("Say if you come", only, StringComparison.Ordinal);
        Assert.DoesNotContain("Called off", visitor.Text, StringComparison.Ordinal);
        await person.OpenAsync($"/sessions/month?of={InDays(13):yyyy-MM}");
        Assert.Contains("Cancelled", person.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_with_nothing_planned_in_their_projects_is_told_so_and_sees_the_others()
    {
        await app.SessionAsync(await app.ProjectAsync(), "Somewhere else", InDays(3));
        var browser = await app.SignedInAsync(await app.MemberAsync(await app.ProjectAsync()));

        await browser.OpenAsync("/sessions");

        Assert.Contains("Nothing is planned in your projects", browser.Text, StringComparison.Ordinal);
        Assert.Contains(browser.Under("others"), s => s.Contains("Somewhere else", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/sessions", 20)]
    [InlineData("/sessions?past=true", -20)]
    public async Task Long_lists_come_in_pages_and_nothing_is_left_out_even_when_all_start_at_once(string list, int days)
    {
        var project = await app.ProjectAsync();
        for (var i = 0; i < 35; i++)
        {
            await app.SessionAsync(project, $"Page {days} number {i:00}", InDays(days).Date.AddHours(10));
        }

        var (visitor, seen, next) = (app.Visitor(), new List<string>(), list);
        while (next is not null)
        {
            await visitor.OpenAsync(next);
            seen.AddRange(
                visitor
                    .Page.QuerySelectorAll("li.cp-card .cp-card__title")
                    .Select(t => t.TextContent.Trim())
                    .Where(t => t.StartsWith($"Page {days} ", StringComparison.Ordinal))
            );
            next = visitor.Page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(35, seen.Count);
        Assert.Equal(35, seen.Distinct().Count());
    }
}
