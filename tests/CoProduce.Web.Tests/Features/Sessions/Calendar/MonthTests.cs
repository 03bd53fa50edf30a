using System.Globalization;
using System.Net;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Sessions.Calendar;

public class MonthTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData("2026-03-28 23:30", "2026-03-28")]
    [InlineData("2026-03-29 22:30", "2026-03-29")]
    [InlineData("2026-03-29 23:30", "2026-03-30")]
    [InlineData("2026-06-30 23:30", "2026-07-01")]
    [InlineData("2026-10-24 23:30", "2026-10-25")]
    [InlineData("2026-10-25 23:30", "2026-10-25")]
    [InlineData("2026-12-31 23:30", "2026-12-31")]
    public async Task A_session_stands_on_the_day_it_is_here_on_both_sides_of_a_change_of_the_clocks(string utc, string day)
    {
        var project = await app.ProjectAsync();
        await app.SessionAsync(
            project,
            "Late in the evening",
            DateTime.SpecifyKind(DateTime.Parse(utc, CultureInfo.InvariantCulture), DateTimeKind.Utc)
        );
        var visitor = app.Visitor();

        await visitor.OpenAsync($"/sessions/month?of={day[..7]}");

        Assert.Equal(
            day,
            visitor
                .Page.QuerySelector($"a[href='{project.Url}/sessions/1']")!
                .Closest("td")!
                .QuerySelector("time")!
                .GetAttribute("datetime")
        );
        await visitor.OpenAsync($"/sessions/month?of={(day == "2026-07-01" ? "2026-06" : "2026-05")}");
        Assert.Null(visitor.Page.QuerySelector($"a[href='{project.Url}/sessions/1']"));
    }

    [Fact]
    public async Task A_month_is_a_table_of_weeks_from_Monday_that_names_each_day_in_full()
    {
        var project = await app.ProjectAsync();
        await app.SessionAsync(project, "On the ninth", new DateTime(2026, 6, 9, 17, 30, 0, DateTimeKind.Utc));
        var visitor = app.Visitor();

        await visitor.OpenAsync("/sessions/month?of=2026-06");

        Assert.Contains("June 2026", visitor.Page.QuerySelector("table caption")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            visitor.Page.QuerySelectorAll("th[scope=col]").Select(h => h.TextContent)
        );
        Assert.All(visitor.Page.QuerySelectorAll("tbody tr"), week => Assert.Equal(7, week.Children.Length));
        Assert.Equal(30, visitor.Page.QuerySelectorAll("tbody time").Length);
        Assert.Equal("2026-06-01", visitor.Page.QuerySelector("tbody tr td time")!.GetAttribute("datetime"));
        var day = visitor.Page.QuerySelector($"a[href='{project.Url}/sessions/1']")!.Closest("td")!;
        Assert.StartsWith("Tuesday 9 June", day.QuerySelector("h2 .cp-month__full")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("6.30pm", day.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, day.ParentElement!.Children.ToList().IndexOf(day));
    }

    [Fact]
    public async Task What_belongs_to_my_projects_says_so_in_words()
    {
        var (mine, other) = (await app.ProjectAsync(), await app.ProjectAsync());
        var at = new DateTime(2027, 2, 9, 10, 0, 0, DateTimeKind.Utc);
        await app.SessionAsync(mine, "Ours", at);
        await app.SessionAsync(other, "Theirs", at);
        var browser = await app.SignedInAsync(await app.MemberAsync(mine));

        await browser.OpenAsync("/sessions/month?of=2027-02");

        Assert.Contains(
            "Your project",
            browser.Page.QuerySelector($"a[href='{mine.Url}/sessions/1']")!.Closest("li")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "Your project",
            browser.Page.QuerySelector($"a[href='{other.Url}/sessions/1']")!.Closest("li")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Months_lead_to_the_one_before_and_the_one_after_and_back_to_this_one()
    {
        var visitor = app.Visitor();

        await visitor.OpenAsync("/sessions/month?of=2028-01");

        Assert.Contains("Nothing is on in January 2028", visitor.Text, StringComparison.Ordinal);
        Assert.Equal("/sessions/month?of=2027-12", visitor.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("/sessions/month?of=2028-02", visitor.Page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.NotNull(visitor.Page.QuerySelector("a[href='/sessions/month']"));
        Assert.NotNull(visitor.Page.QuerySelector("a[href='/sessions']"));
        await visitor.OpenAsync("/sessions");
        await visitor.OpenAsync(visitor.Page.QuerySelector("a[href='/sessions/month']")!.GetAttribute("href")!);
        Assert.Contains(
            app.Clock.Now.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
            visitor.Page.QuerySelector("h1")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-6")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    [InlineData("next")]
    public async Task A_month_that_does_not_exist_is_not_there(string month)
    {
        var visitor = app.Visitor();

        await visitor.OpenAsync($"/sessions/month?of={month}");

        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
    }
}
