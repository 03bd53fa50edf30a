using System.Net;
using CoProduce.Data.Privacy;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Carers;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Feeds;

public class FeedTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_calendar_shows_what_somebody_comes_to_or_may_come_to_and_nothing_that_is_not_theirs()
    {
        var (project, person, address) = await WithAddressAsync();
        var others = await app.MemberAsync(project, name: "Zelda Q");
        await SaysAsync(project, 1, "Tea; and cake", person, RsvpAnswer.Coming);
        await SaysAsync(project, 2, "Walk", person, RsvpAnswer.Maybe);
        await SaysAsync(project, 3, "Talk", person, RsvpAnswer.CannotCome);
        await SaysAsync(project, 4, "Lunch", others, RsvpAnswer.Coming);

        var answer = await app.Visitor().Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.Equal(["Tea; and cake", "Walk"], Each(text, "SUMMARY"));
        Assert.Equal(["CONFIRMED", "TENTATIVE"], Each(text, "STATUS"));
        Assert.Equal(["Hall", "Hall"], Each(text, "LOCATION"));
        Assert.DoesNotContain("meet.example.org", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Zelda", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beth", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ATTENDEE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_arranges_a_session_is_the_forum_and_nobody_in_it()
    {
        var (project, person, address) = await WithAddressAsync();
        await SaysAsync(project, 1, "Tea", person, RsvpAnswer.Coming);
        var forum = app.Services.GetRequiredService<ForumSettings>();

        var text = await app.Visitor().Client.GetStringAsync(address);

        Assert.Equal([forum.Email.Length > 0 ? $"mailto:{forum.Email}" : forum.BaseUrl], Each(text, "ORGANIZER"));
        Assert.DoesNotContain(person.Email, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_session_stays_in_the_calendar_as_cancelled()
    {
        var (project, person, address) = await WithAddressAsync();
        await SaysAsync(project, 1, "Tea", person, RsvpAnswer.Coming);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Sessions.SingleAsync(s => s.ProjectId == project.Id)).Cancel(app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        var text = await app.Visitor().Client.GetStringAsync(address);

        Assert.Equal(["CANCELLED"], Each(text, "STATUS"));
        Assert.Equal(["1"], Each(text, "SEQUENCE"));
    }

    [Fact]
    public async Task Only_a_hash_of_the_address_is_kept_and_a_new_one_or_its_end_silences_the_old_one_at_once()
    {
        var (_, person, first) = await WithAddressAsync();
        var secret = first.Split('/')[^1][..64];
        Assert.False(await app.InDatabaseAsync(db => db.CalendarFeeds.AnyAsync(f => f.SecretHash == secret)));
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account/calendar");
        Assert.DoesNotContain(secret, browser.Page.Source.Text, StringComparison.Ordinal);

        await browser.SubmitAsync("make");
        var second = AddressOn(browser);

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(first), await StatusAsync(second)));
        await browser.SubmitAsync("end");
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(second));
        Assert.Contains("You have no address yet", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_leaves_a_project_has_its_sessions_in_their_calendar_no_more()
    {
        var (project, person, address) = await WithAddressAsync();
        await SaysAsync(project, 1, "Tea", person, RsvpAnswer.Coming);
        await app.InDatabaseAsync(async db =>
        {
            (await db.Participants.SingleAsync(p => p.PersonId == person.Id)).Leave(app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        Assert.Empty(Each(await app.Visitor().Client.GetStringAsync(address), "SUMMARY"));
    }

    [Fact]
    public async Task A_paused_account_or_one_that_was_forgotten_has_no_calendar()
    {
        var ((_, paused, first), (_, forgotten, second)) = (await WithAddressAsync(), await WithAddressAsync());
        var staff = await app.StaffAsync();
        await app.InDatabaseAsync(async db =>
        {
            db.Add(new PersonPause(paused.Id, staff.Id, app.Clock.Now));
            await db.SaveChangesAsync();
            return await db.ForgetAsync(forgotten.Id, WordsAfter.StayWithoutName, app.Clock.Now);
        });

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (await StatusAsync(first), await StatusAsync(second)));
        Assert.False(await app.InDatabaseAsync(db => db.CalendarFeeds.AnyAsync(f => f.PersonId == forgotten.Id)));
    }

    [Fact]
    public async Task The_calendar_of_a_young_person_ends_with_the_agreement()
    {
        var (_, young, address) = await WithAddressAsync(Hat.YoungPerson);
        var carer = await app.PersonAsync();
        var link = await app.InDatabaseAsync(async db =>
        {
            var made = new UnderEighteen(
                await db.People.SingleAsync(p => p.Id == young.Id),
                AgeBand.SixteenToSeventeen,
                carer.Email,
                app.Clock.Now
            );
            made.SayYes(app.Clock.Now);
            made.Agree(carer.Id, true, app.Clock.Now);
            db.Add(made);
            await db.SaveChangesAsync();
            return made.Id;
        });
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));

        await app.InDatabaseAsync(async db =>
        {
            (await db.UnderEighteens.SingleAsync(u => u.Id == link)).End(app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address));
    }

    [Fact]
    public async Task Guessing_addresses_is_slowed_down_and_nothing_else_with_it()
    {
        await using var strict = app.WithWebHostBuilder(host => host.UseSetting("Limits:FeedsInFiveMinutes", "3"));
        var client = strict.CreateClient(new() { BaseAddress = new Uri("https://localhost") });
        var answers = new List<HttpStatusCode>();
        for (var tries = 0; tries < 4; tries++)
        {
            answers.Add((await client.GetAsync($"/calendar/{new string('a', 64)}.ics")).StatusCode);
        }

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/account/sign-in")).StatusCode);
    }

    private async Task<(TestProject Project, TestPerson Person, string Address)> WithAddressAsync(Hat hat = Hat.ParentCarer)
    {
        var project = await app.ProjectAsync();
        var person = await app.MemberAsync(project, hat);
        var browser = await app.SignedInAsync(person);
        await browser.OpenAsync("/account/calendar");
        await browser.SubmitAsync("make");
        return (project, person, AddressOn(browser));
    }

    private static string AddressOn(Browser browser) =>
        new Uri(browser.Page.GetElementById("address")!.GetAttribute("value")!).AbsolutePath;

    private async Task<HttpStatusCode> StatusAsync(string address) => (await app.Visitor().Client.GetAsync(address)).StatusCode;

    private Task<int> SaysAsync(TestProject project, int number, string title, TestPerson person, RsvpAnswer answer) =>
        app.InDatabaseAsync(async db =>
        {
            var starts = app.Clock.Now.AddDays(10 + number);
            var session = new Session(
                number,
                project.Id,
                new Session.Plan(title, "Talk.", SessionForm.Both, starts, starts.AddHours(2), "Hall", "https://meet.example.org/x", null)
            );
            db.Add(session);
            await db.SaveChangesAsync();
            db.Add(new Rsvp(session, person.Id, answer, app.Clock.Now));
            return await db.SaveChangesAsync();
        });

    private static IEnumerable<string> Each(string calendar, string name) => StrictCalendar.Read(calendar).Events.Select(e => e[name]);
}
