using System.Net;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Features.Sessions.Live;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Agenda;

public class WalkTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Everybody_sees_the_item_who_raised_it_and_about_how_long_is_left()
    {
        var (project, url, runs) = await AtTheTableAsync();
        var parent = await app.AtLiveAsync(project, url);
        Assert.Contains("First: The bus", parent.Text, StringComparison.Ordinal);
        Assert.Null(parent.Page.GetElementById("walk"));
        var before = (await parent.Client.GetAsync($"{url}/now")).Headers.ETag;

        await runs.SubmitAsync("walk", ("forward", "true"));
        app.Clock.Move(TimeSpan.FromMinutes(4));
        await parent.OpenAsync(url);

        Assert.NotEqual(before, (await parent.Client.GetAsync($"{url}/now")).Headers.ETag);
        Assert.Contains(
            "On the agenda now, 1 of 2 The bus Raised by: Beth, parent carer. About 6 minutes left. Next: The form",
            parent.Text,
            StringComparison.Ordinal
        );
        app.Clock.Move(TimeSpan.FromMinutes(7));
        await parent.OpenAsync(url);
        Assert.Contains("Take the time you need.", parent.Text, StringComparison.Ordinal);
        await parent.OpenAsync($"{url}/screen");
        Assert.Contains("The bus", parent.Page.GetElementById("where")!.TextContent, StringComparison.Ordinal);
        await runs.OpenAsync($"{url}/screen");
        Assert.Null(runs.Page.QuerySelector("main form"));
    }

    [Fact]
    public async Task Whoever_runs_it_goes_on_and_back_to_the_end()
    {
        var (_, _, runs) = await AtTheTableAsync();
        await runs.SubmitAsync("walk", ("forward", "true"));
        await runs.SubmitAsync("walk", ("forward", "true"));
        Assert.Contains("2 of 2 The form", runs.Text, StringComparison.Ordinal);
        await runs.SubmitAsync("walk", ("forward", "true"));
        Assert.Contains("We are through the agenda", runs.Text, StringComparison.Ordinal);
        Assert.Null(runs.Page.GetElementById("walk-on"));

        await runs.SubmitAsync("walk", ("forward", "false"));
        await runs.SubmitAsync("walk", ("forward", "false"));

        Assert.Contains("1 of 2 The bus", runs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_tap_next_in_the_same_moment_go_on_by_one()
    {
        var (project, url, one) = await AtTheTableAsync();
        await one.SubmitAsync("walk", ("forward", "true"));
        var two = await app.AtLiveAsync(project, url, coLead: true);

        await one.SubmitAsync("walk", ("forward", "true"));
        await two.SubmitAsync("walk", ("forward", "true"));

        Assert.Equal(HttpStatusCode.OK, two.Status);
        Assert.Contains("2 of 2 The form", two.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_that_is_not_set_is_only_a_reminder_for_those_who_run_it()
    {
        var (project, url, runs) = await app.LiveAsync();
        Assert.True(runs.Page.GetElementById("where")!.HasAttribute("hidden"));
        await AgendaAsync(project, isSet: false);
        var parent = await app.AtLiveAsync(project, url);
        await runs.OpenAsync(url);

        Assert.Contains("It is not set yet. Set it, and go through it here", runs.Text, StringComparison.Ordinal);
        Assert.True(parent.Page.GetElementById("where")!.HasAttribute("hidden"));
        await runs.SubmitAsync("end");
        Assert.True(runs.Page.GetElementById("where")!.HasAttribute("hidden"));
    }

    /// <summary>A session whose live page and agenda stand.</summary>
    private async Task<(TestProject Project, string Url, Browser Runs)> AtTheTableAsync()
    {
        var (project, url, runs) = await app.LiveAsync();
        await AgendaAsync(project, isSet: true);
        await runs.OpenAsync(url);
        return (project, url, runs);
    }

    private async Task AgendaAsync(TestProject project, bool isSet)
    {
        await app.MemberAsync(project);
        await app.InDatabaseAsync(async db =>
        {
            var session = await db.Sessions.SingleAsync(s => s.ProjectId == project.Id);
            var parent = await db.Participants.OrderByDescending(p => p.Id).FirstAsync(p => p.ProjectId == project.Id);
            var agenda = new SessionAgenda(session.Id);
            var bus = agenda.Suggest(session, parent, "The bus", NameShown.FirstName, app.Clock.Now);
            agenda.Suggest(session, parent, "The form", NameShown.FirstName, app.Clock.Now);
            db.Add(agenda);
            await db.SaveChangesAsync();
            agenda.GiveMinutes(session, bus.Id, 10, app.Clock.Now);
            if (isSet)
            {
                agenda.Set(session, app.Clock.Now);
            }

            return await db.SaveChangesAsync();
        });
    }
}
