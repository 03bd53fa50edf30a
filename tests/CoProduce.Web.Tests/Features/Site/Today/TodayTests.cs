using System.Net;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>The first page of whoever is signed in.</summary>
public class TodayTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_visitor_finds_what_this_is_and_whoever_signs_in_finds_today()
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync("/");
        Assert.Contains("There is a seat at this table for you", visitor.Text, StringComparison.Ordinal);
        var me = await app.SignedInAsync(await app.PersonAsync());

        await me.OpenAsync("/");

        Assert.Equal("Today", me.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Nothing needs you. Thank you.", me.Text, StringComparison.Ordinal);
        Assert.Contains("Find a project to join", me.Text, StringComparison.Ordinal);
        var head = await me.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Fact]
    public async Task Five_things_come_first_and_the_rest_is_one_step_away()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        foreach (var day in Enumerable.Range(1, 7))
        {
            await app.SessionAsync(project, 20 - day, $"Tea {day}");
        }

        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/");

        Assert.Contains("7 things need you", browser.Text, StringComparison.Ordinal);
        var shown = Waiting.Lines(browser);
        Assert.Equal(5, shown.Length);
        Assert.Contains("Tea 7", shown[0], StringComparison.Ordinal);
        await browser.OpenAsync("/to-do");
        Assert.Equal(7, Waiting.Lines(browser).Length);
        await browser.OpenAsync($"/to-do?kind={nameof(ToDoKind.AnswerPulse)}");
        Assert.Contains("Nothing of this needs you", browser.Text, StringComparison.Ordinal);
        await browser.OpenAsync($"/to-do?project={project.Slug}");
        Assert.Equal(7, Waiting.Lines(browser).Length);
    }

    [Fact]
    public async Task Whoever_takes_part_finds_their_projects_and_their_words_with_what_is_new()
    {
        var project = await app.ProjectAsync(name: "Time for buses");
        var (me, other) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var number = await app.ContributionAsync(project, me, "The bus comes too late.");
        await app.ContributionAsync(project, other, "Nobody tells us.");
        await app.SaveAsync(db =>
            Task.FromResult(db.Add(new Notice(me.Id, "Something happened", $"{project.Url}/said/{number}", app.Clock.Now)))
        );

        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/");

        Assert.Contains("Time for buses", browser.Text, StringComparison.Ordinal);
        Assert.Contains("2 things were said in the last 7 days", browser.Text, StringComparison.Ordinal);
        Assert.Contains("One piece of news for you", browser.Text, StringComparison.Ordinal);
        Assert.Contains("“The bus comes too late.”", browser.Text, StringComparison.Ordinal);
        Assert.Contains("Waiting for a reply", browser.Text, StringComparison.Ordinal);
        Assert.NotNull(browser.Page.QuerySelector($"a[href$='{project.Url}/stages/understand/speak']"));
    }

    [Fact]
    public async Task Today_of_a_member_asks_the_database_little_and_nothing_of_what_staff_look_at()
    {
        var project = await app.ProjectAsync();
        var me = await app.SignedInAsync(await app.MemberAsync(project));
        await me.OpenAsync("/");
        using var counter = new CommandCounter("today-cost");

        await me.OpenAsync("/?today-cost");

        Assert.InRange(counter.Commands, 5, 14);
        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync("/");
        using var more = new CommandCounter("today-staff");
        await staff.OpenAsync("/?today-staff");
        Assert.InRange(more.Commands, 5, 22);
    }

    [Fact]
    public void Every_kind_says_what_to_do_and_how_long_it_takes_and_no_mail_says_what_is_private()
    {
        var kinds = Enum.GetValues<ToDoKind>();
        Assert.Equal(kinds.Length, kinds.Select(k => k.Words().Verb).Distinct().Count());
        Assert.All(kinds, k => Assert.InRange(k.Words().Minutes, 1, 15));
        Assert.Equal("Something waits for you here", ToDoKind.ReadWorries.Words().InMail);
        Assert.Equal("Something waits for you here", ToDoKind.SayIfNeedsMet.Words().InMail);
    }
}
