using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Agenda;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Agenda;

public class AgendaTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_parent_suggests_and_everyone_in_the_project_sees_who_raised_it_and_for_which_group()
    {
        var (project, url) = await PlannedAsync();
        var parent = await AtAgendaAsync(project, url);
        var works = await AtAgendaAsync(project, url, Hat.Professional);
        Assert.Contains("Nothing is on the list yet. You can start it.", parent.Text, StringComparison.Ordinal);

        await parent.SubmitAsync("suggest", ("Suggest.What", "The bus that never comes"));
        await works.SubmitAsync("suggest", ("Suggest.What", "Dates for the summer"), ("Suggest.HideName", "true"));

        Assert.Contains("The bus that never comes Beth, parent carer.", works.Text, StringComparison.Ordinal);
        Assert.Contains("Dates for the summer Someone who works in services.", works.Text, StringComparison.Ordinal);
        Assert.Contains("Families raised 1 of the 2 items.", works.Text, StringComparison.Ordinal);
        await parent.OpenAsync(url[..^"/agenda".Length]);
        Assert.Contains("The bus that never comes Beth, parent carer", parent.Text, StringComparison.Ordinal);
        var visitor = app.Visitor();
        await visitor.OpenAsync(url[..^"/agenda".Length]);
        Assert.DoesNotContain("The bus that never comes", visitor.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_suggestion_comes_back_to_the_form_and_whoever_has_not_agreed_is_told_why()
    {
        var (project, url) = await PlannedAsync();
        var parent = await AtAgendaAsync(project, url);
        await parent.SubmitAsync("suggest");
        Assert.Equal(HttpStatusCode.BadRequest, parent.Status);
        Assert.Contains("Write what we should talk about", parent.Text, StringComparison.Ordinal);

        var newcomer = await app.SignedInAsync(await app.MemberAsync(project, agreed: false));
        await newcomer.OpenAsync(url);
        Assert.Null(newcomer.Page.GetElementById("suggest"));
        Assert.Contains("read the working agreement", newcomer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_run_it_order_time_and_set_it_and_then_nobody_suggests_more()
    {
        var (project, url) = await PlannedAsync();
        var (parent, runs) = (await AtAgendaAsync(project, url), await AtAgendaAsync(project, url, facilitator: true));
        await SuggestAsync(parent, "The bus", "The form");
        await runs.SubmitAsync("break");
        await runs.SubmitAsync(Move(runs, "Break"), ("up", "true"));
        Assert.Equal(["The bus", "Break", "The form"], Items(runs));
        await runs.SubmitAsync("minutes", ("Minutes.Items[0].Minutes", "90"), ("Minutes.Items[2].Minutes", "60"));
        Assert.Contains("The items take 160 of 120 minutes. That is 40 minutes too long.", runs.Text, StringComparison.Ordinal);
        Assert.Equal(4, runs.Page.QuerySelectorAll("[id^='move-'] button").Length);
        await parent.OpenAsync(url);
        Assert.Empty(parent.Page.QuerySelectorAll("[id^='move-'], #minutes, #set"));

        await runs.SubmitAsync("set");
        await parent.SubmitAsync("suggest", ("Suggest.What", "One more thing"));

        Assert.Equal(HttpStatusCode.Conflict, parent.Status);
        Assert.Contains("The agenda is set", parent.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("open");
        await runs.SubmitAsync(runs.Page.QuerySelector("[id^='no-break-']")!.Id!);
        Assert.Equal(["The bus", "The form"], Items(runs));
    }

    [Fact]
    public async Task Why_something_is_left_out_is_told_to_the_person_who_raised_it_and_not_to_the_others()
    {
        var (project, url) = await PlannedAsync();
        var raisedBy = await app.MemberAsync(project);
        var (raises, other, runs) = (
            await app.SignedInAsync(raisedBy),
            await AtAgendaAsync(project, url),
            await AtAgendaAsync(project, url, facilitator: true)
        );
        await raises.OpenAsync(url);
        await SuggestAsync(raises, "The bus");
        await runs.OpenAsync(url);
        await runs.OpenAsync(runs.Page.QuerySelector("a[href$='/leave-out']")!.GetAttribute("href")!);

        await runs.SubmitAsync("leave-out");
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        await runs.SubmitAsync("leave-out", ("Form.Because", "The council meets about it on Monday."));

        await raises.OpenAsync(url);
        await other.OpenAsync(url);
        Assert.Contains("Why: The council meets about it on Monday.", raises.Text, StringComparison.Ordinal);
        Assert.Contains("1 suggestion is left out", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The council meets", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The bus", other.Page.Source.Text, StringComparison.Ordinal);
        var told = Assert.Single(await app.InDatabaseAsync(db => db.Notices.Where(n => n.Page == url).ToListAsync()));
        Assert.Equal(raisedBy.Id, told.PersonId);
        Assert.DoesNotContain("bus", told.Text, StringComparison.Ordinal);
        await runs.SubmitAsync(runs.Page.QuerySelector("[id^='bring-back-']")!.Id!);
        Assert.Equal(["The bus"], Items(runs));
    }

    [Fact]
    public async Task What_somebody_raised_they_can_take_back_and_nobody_else_can()
    {
        var (project, url) = await PlannedAsync();
        var (parent, other) = (await AtAgendaAsync(project, url), await AtAgendaAsync(project, url));
        await SuggestAsync(parent, "The bus");
        await other.OpenAsync(url);
        Assert.Null(other.Page.QuerySelector("[id^='take-back-']"));

        await parent.SubmitAsync(parent.Page.QuerySelector("[id^='take-back-']")!.Id!);

        Assert.Empty(Items(parent));
    }

    [Fact]
    public async Task Two_who_arrange_it_at_once_lose_nothing()
    {
        var (project, url) = await PlannedAsync();
        var (one, two) = (await AtAgendaAsync(project, url, facilitator: true), await AtAgendaAsync(project, url, facilitator: true));
        await SuggestAsync(one, "The bus", "The form", "Tea");
        await two.OpenAsync(url);
        await one.SubmitAsync(Move(one, "Tea"), ("up", "true"));
        await two.SubmitAsync(Move(two, "Tea"), ("up", "true"));
        Assert.Equal(["Tea", "The bus", "The form"], Items(two));

        await one.OpenAsync(url);
        await one.SubmitAsync("minutes", ("Minutes.Items[0].Minutes", "20"));
        await two.SubmitAsync("minutes", ("Minutes.Items[1].Minutes", "30"));

        Assert.Equal(HttpStatusCode.Conflict, two.Status);
        Assert.Contains("Minutes for: Tea20", two.Text, StringComparison.Ordinal);
        Assert.Equal("30", two.Page.QuerySelector("[name='Minutes.Items[1].Minutes']")!.GetAttribute("value"));
        await two.SubmitAsync("minutes", ("Minutes.Items[0].Minutes", "20"));
        Assert.Contains("The items take 50 of 120 minutes.", two.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_suggestion_meanwhile_does_not_stand_in_the_way_of_the_minutes()
    {
        var (project, url) = await PlannedAsync();
        var (parent, runs) = (await AtAgendaAsync(project, url), await AtAgendaAsync(project, url, facilitator: true));
        await SuggestAsync(parent, "The bus");
        await runs.OpenAsync(url);
        await SuggestAsync(parent, "The form");

        await runs.SubmitAsync("minutes", ("Minutes.Items[0].Minutes", "500"));
        Assert.Equal(HttpStatusCode.BadRequest, runs.Status);
        Assert.Contains("Use 1 to 240 minutes", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("minutes", ("Minutes.Items[0].Minutes", "50"));

        Assert.Equal(HttpStatusCode.OK, runs.Status);
        Assert.Contains("The items take 50 of 120 minutes. Some have no time yet.", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_suggestions_in_one_moment_all_arrive()
    {
        var (project, _) = await PlannedAsync();
        var seats = new List<int>();
        for (var i = 0; i < 10; i++)
        {
            seats.Add(await app.JoinAsync(project, await app.PersonAsync()));
        }

        await Task.WhenAll(
            seats.Select(seat =>
                Task.Run(() =>
                    app.InDatabaseAsync(async db =>
                    {
                        var session = await db.Sessions.SingleAsync(s => s.ProjectId == project.Id);
                        var by = await db.Participants.SingleAsync(p => p.Id == seat);
                        await new AgendaInTurn(db).ChangeAsync(session.Id, (agenda, now) =>
                        {
                            agenda.Suggest(now, by, "The bus", NameShown.FirstName, app.Clock.Now);
                        });
                        return 0;
                    })
                )
            )
        );

        Assert.Equal(
            Enumerable.Range(1, 10),
            await app.InDatabaseAsync(db =>
                db.AgendaItems.Where(i => seats.Contains(i.ParticipantId ?? 0)).Select(i => i.Place).Order().ToListAsync()
            )
        );
    }

    [Fact]
    public async Task The_page_reads_with_few_questions_to_the_database()
    {
        var (project, url) = await PlannedAsync();
        var parent = await AtAgendaAsync(project, url);
        await SuggestAsync(parent, "The bus", "The form");
        using var counter = new CommandCounter($"{project.Slug}/sessions/1/agenda");

        await parent.OpenAsync(url);

        Assert.InRange(counter.Commands, 1, 5);
    }

    private async Task<(TestProject Project, string Url)> PlannedAsync()
    {
        var project = await app.ProjectAsync();
        await app.InDatabaseAsync(async db =>
        {
            var starts = app.Clock.Now.AddDays(20);
            db.Add(
                new Session(
                    1,
                    project.Id,
                    new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null)
                )
            );
            return await db.SaveChangesAsync();
        });
        return (project, $"{project.Url}/sessions/1/agenda");
    }

    private async Task<Browser> AtAgendaAsync(TestProject project, string url, Hat hat = Hat.ParentCarer, bool facilitator = false)
    {
        var member = await app.SignedInAsync(await app.MemberAsync(project, hat, facilitator: facilitator));
        await member.OpenAsync(url);
        return member;
    }

    private static async Task SuggestAsync(Browser browser, params string[] items)
    {
        foreach (var what in items)
        {
            await browser.SubmitAsync("suggest", ("Suggest.What", what));
        }
    }

    private static IEnumerable<string> Items(Browser browser) =>
        browser.Page.QuerySelectorAll(".cp-agenda strong").Select(s => s.TextContent);

    private static string Move(Browser browser, string what) =>
        browser
            .Page.QuerySelectorAll(".cp-agenda li")
            .First(li => li.QuerySelector("strong")!.TextContent == what)
            .QuerySelector("[id^='move-']")!
            .Id!;
}
