using System.Globalization;
using System.Net;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Sessions.Planning;

/// <summary>What can still be changed of a session on its day, while it runs, and when it is over or cancelled.</summary>
public class OnItsDayTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Changed = "A session you are coming to has changed";

    [Fact]
    public async Task The_hall_is_flooded_this_morning_so_we_meet_in_the_library_and_everyone_who_comes_is_told()
    {
        var (url, lead, comes) = await TodayAsync(startsInHours: 4);

        await lead.OpenAsync($"{url}/edit");
        await lead.SubmitAsync("session", ("Form.Place", "The library"), ("Form.JoiningLink", "https://meet.example.org/tea"));

        Assert.Contains("Everyone who is coming has been told", lead.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == comes.Id && n.Text == Changed)));
        await lead.OpenAsync(url);
        Assert.Contains("The library", lead.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "Choose a day from tomorrow on.")]
    [InlineData(-1, "This session has begun, so its time stays.")]
    public async Task Nobody_moves_a_session_on_its_day(int startsInHours, string why)
    {
        var (url, lead, comes) = await TodayAsync(startsInHours);

        await lead.OpenAsync($"{url}/edit");
        await lead.SubmitAsync("session", ("Form.To", "23:30"), ("Form.Purpose", "To talk about buses."));

        Assert.Equal(HttpStatusCode.BadRequest, lead.Status);
        Assert.Contains(why, lead.Text, StringComparison.Ordinal);
        Assert.Contains("To talk about buses.", lead.Page.Source.Text, StringComparison.Ordinal);
        Assert.False(await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == comes.Id && n.Text == Changed)));
    }

    [Fact]
    public async Task A_session_that_is_over_is_neither_moved_nor_changed()
    {
        var (url, lead, _) = await TodayAsync(startsInHours: -3);

        await lead.OpenAsync($"{url}/edit");
        await lead.SubmitAsync(
            "session",
            ("Form.On", app.Clock.Now.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Form.Place", "The library")
        );

        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("This session is over.", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_session_gives_out_no_place_when_somebody_leaves()
    {
        var (url, lead, comes) = await TodayAsync(startsInHours: 4, places: 1);
        var slug = url.Split('/')[2];
        var project = new TestProject(
            await app.InDatabaseAsync(db => db.Projects.Where(p => p.Slug == slug).Select(p => p.Id).SingleAsync()),
            slug
        );
        var waits = await app.MemberAsync(project, name: "Farah S");
        var second = await app.SignedInAsync(waits);
        await second.OpenAsync(url);
        await second.SubmitAsync("coming", ("answer", "Coming"));
        await lead.OpenAsync(url);
        await lead.SubmitAsync("cancel");

        var first = await app.SignedInAsync(comes);
        await first.OpenAsync($"{project.Url}/leave");
        await first.SubmitAsync("leave");

        Assert.False(
            await app.InDatabaseAsync(db => db.Notices.AnyAsync(n => n.PersonId == waits.Id && n.Text.StartsWith("There is a place")))
        );
    }

    /// <summary>A session of two hours today, with somebody who comes to it.</summary>
    private async Task<(string Url, Browser Lead, TestPerson Comes)> TodayAsync(int startsInHours, int? places = null)
    {
        var project = await app.ProjectAsync();
        var (lead, comes) = (await app.SignedInAsync(await app.MemberAsync(project, coLead: true)), await app.MemberAsync(project));
        var starts = app.Clock.Now.AddHours(startsInHours);
        await app.InDatabaseAsync(async db =>
        {
            var session = new Session(
                1,
                project.Id,
                new("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null, places)
            );
            db.Add(session);
            await db.SaveChangesAsync();
            db.Add(new Rsvp(session, comes.Id, RsvpAnswer.Coming, starts.AddDays(-3)));
            return await db.SaveChangesAsync();
        });
        return ($"{project.Url}/sessions/1", lead, comes);
    }
}
