using CoProduce.Data.Queries;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Rsvps;

public class GivingPlacesBackTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Told = "There is a place for you";

    /// <summary>One place: the first has it, with nobody along; the second waits.</summary>
    private sealed record Full(TestProject Project, int Session, TestPerson Has, Browser First, TestPerson Waits)
    {
        public string Page => $"{Project.Url}/sessions/1";
    }

    private async Task<Full> FullSessionAsync(int places = 1, int startsInDays = 20)
    {
        var project = await app.ProjectAsync();
        var starts = app.Clock.Now.AddDays(startsInDays);
        var id = await app.InDatabaseAsync(async db =>
        {
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, starts, starts.AddHours(2), "Hall", null, null, places);
            var session = db.Add(new Session(1, project.Id, plan)).Entity;
            await db.SaveChangesAsync();
            return session.Id;
        });
        var (has, waits) = (await app.MemberAsync(project), await app.MemberAsync(project, name: "Farah S"));
        var (first, second) = (await app.SignedInAsync(has), await app.SignedInAsync(waits));
        await first.OpenAsync($"{project.Url}/sessions/1");
        await first.SubmitAsync("coming", ("answer", "Coming"));
        await second.OpenAsync($"{project.Url}/sessions/1");
        await second.SubmitAsync("coming", ("answer", "Coming"));
        return new Full(project, id, has, first, waits);
    }

    private Task<List<int>> InAsync(Full full) =>
        app.InDatabaseAsync(db => db.Rsvps.WithPlace().Where(c => c.SessionId == full.Session).Select(c => c.PersonId).ToListAsync());

    private Task<int> TimesToldAsync(TestPerson person) =>
        app.InDatabaseAsync(db => db.Notices.CountAsync(n => n.PersonId == person.Id && n.Text.StartsWith(Told)));

    private async Task<int> LookAgainAsync(int person)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IGivePlacesBack>().LookAgainAsync(person);
    }

    [Fact]
    public async Task When_somebody_leaves_the_project_the_next_one_has_their_place_and_is_told()
    {
        var full = await FullSessionAsync();
        Assert.Equal([full.Has.Id], await InAsync(full));

        await full.First.OpenAsync($"{full.Project.Url}/leave");
        await full.First.SubmitAsync("leave");

        Assert.Equal([full.Waits.Id], await InAsync(full));
        Assert.Equal(1, await TimesToldAsync(full.Waits));
    }

    [Fact]
    public async Task Whoever_leaves_takes_their_companions_places_along()
    {
        var full = await FullSessionAsync(places: 3);
        await full.First.OpenAsync($"{full.Page}/along");
        await full.First.SubmitAsync("bring", ("Form.Kind", "Child"), ("Form.Name", "Robin"));
        var third = await app.MemberAsync(full.Project, name: "Gosia W");
        var waits = await app.SignedInAsync(third);
        await waits.OpenAsync(full.Page);
        await waits.SubmitAsync("coming", ("answer", "Coming"));
        Assert.Contains("On the waiting list", waits.Text, StringComparison.Ordinal);

        await full.First.OpenAsync($"{full.Project.Url}/leave");
        await full.First.SubmitAsync("leave");

        Assert.Equal(0, await app.InDatabaseAsync(db => db.Companions.CountAsync(a => a.SessionId == full.Session)));
        Assert.Equal(new[] { full.Waits.Id, third.Id }.Order(), (await InAsync(full)).Order());
    }

    [Fact]
    public async Task When_somebody_is_removed_the_next_one_has_their_place_and_is_told()
    {
        var full = await FullSessionAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(full.Project, coLead: true, name: "Dawn P"));
        var seat = await app.InDatabaseAsync(db => db.Participants.Where(p => p.PersonId == full.Has.Id).Select(p => p.Id).SingleAsync());

        await lead.OpenAsync($"{full.Project.Url}/people/{seat}/remove");
        await lead.SubmitAsync("reason", ("Form.Reason", "We talked about it twice."));

        Assert.Equal([full.Waits.Id], await InAsync(full));
        Assert.Equal(1, await TimesToldAsync(full.Waits));
    }

    [Fact]
    public async Task When_somebody_is_forgotten_the_next_one_has_their_place_and_is_told()
    {
        var full = await FullSessionAsync();

        await full.First.OpenAsync("/my-data/forget");
        await full.First.SubmitAsync("forget", ("Form.Words", "StayWithoutName"), ("Form.IsSure", "true"));

        Assert.Equal([full.Waits.Id], await InAsync(full));
        Assert.Equal(1, await TimesToldAsync(full.Waits));
    }

    [Fact]
    public async Task Whoever_is_paused_gives_their_place_back_and_waits_from_then_on_until_they_are_let_in()
    {
        var full = await FullSessionAsync();
        await app.InDatabaseAsync(async db =>
        {
            db.Add(new CoProduce.Domain.AccountRecovery.PersonPause(full.Has.Id, full.Waits.Id, app.Clock.Now));
            return await db.SaveChangesAsync();
        });

        await LookAgainAsync(full.Has.Id);
        Assert.Equal([full.Waits.Id], await InAsync(full));

        await app.InDatabaseAsync(db => db.PersonPauses.Where(p => p.PersonId == full.Has.Id).ExecuteDeleteAsync());
        await LookAgainAsync(full.Has.Id);
        Assert.Equal([full.Waits.Id], await InAsync(full));
        await full.First.OpenAsync(full.Page);
        Assert.Contains("On the waiting list", full.First.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_young_person_whose_carer_takes_back_their_yes_holds_no_place()
    {
        var full = await FullSessionAsync();
        await app.InDatabaseAsync(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Id == full.Has.Id);
            db.Add(new UnderEighteen(person, AgeBand.SixteenToSeventeen, "carer@example.org", app.Clock.Now));
            return await db.SaveChangesAsync();
        });

        await LookAgainAsync(full.Has.Id);

        Assert.Equal([full.Waits.Id], await InAsync(full));
        Assert.Equal(1, await TimesToldAsync(full.Waits));
    }

    [Fact]
    public async Task Whoever_turns_18_without_a_carers_yes_has_their_place_again_where_one_is_free()
    {
        var full = await FullSessionAsync(places: 2);
        await app.InDatabaseAsync(async db =>
        {
            var person = await db.People.SingleAsync(p => p.Id == full.Has.Id);
            db.Add(new UnderEighteen(person, AgeBand.SixteenToSeventeen, "carer@example.org", app.Clock.Now));
            return await db.SaveChangesAsync();
        });
        await LookAgainAsync(full.Has.Id);
        Assert.Equal([full.Waits.Id], await InAsync(full));

        var staff = await app.SignedInAsync(await app.StaffAsync());
        await staff.OpenAsync($"/forum/getting-in/{full.Has.Id}");
        await staff.SubmitAsync("grown-up");

        Assert.Equal(new[] { full.Has.Id, full.Waits.Id }.Order(), (await InAsync(full)).Order());
        Assert.Equal(1, await TimesToldAsync(full.Has));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_somebody_needs_is_not_asked_for_once_they_leave_or_cannot_come(bool leaves)
    {
        var full = await FullSessionAsync();
        await app.InDatabaseAsync(async db =>
        {
            var session = await db.Sessions.SingleAsync(s => s.Id == full.Session);
            db.Add(new SharedNeed(session, full.Has.Id, 1, (Guid.NewGuid(), ""), app.Clock.Now));
            return await db.SaveChangesAsync();
        });
        Task<int> NeedsAsync() => app.InDatabaseAsync(db => db.SharedNeeds.CountAsync(n => n.SessionId == full.Session));
        Assert.Equal(1, await NeedsAsync());

        await full.First.OpenAsync(leaves ? $"{full.Project.Url}/leave" : full.Page);
        await full.First.SubmitAsync(leaves ? "leave" : "coming", leaves ? [] : [("answer", "CannotCome")]);

        Assert.Equal(0, await NeedsAsync());
    }

    [Fact]
    public async Task Once_a_session_is_cancelled_nobody_moves_and_nobody_is_told()
    {
        var full = await FullSessionAsync();
        await app.InDatabaseAsync(async db =>
        {
            (await db.Sessions.SingleAsync(s => s.Id == full.Session)).Cancel(app.Clock.Now);
            return await db.SaveChangesAsync();
        });

        await full.First.OpenAsync($"{full.Project.Url}/leave");
        await full.First.SubmitAsync("leave");

        Assert.Equal([full.Has.Id], await InAsync(full));
        Assert.Equal(0, await TimesToldAsync(full.Waits));
    }

    [Fact]
    public async Task Once_a_session_is_over_who_came_stays_written_down_and_nobody_is_told()
    {
        var full = await FullSessionAsync(startsInDays: 1);
        await app.InDatabaseAsync(db =>
            db.Sessions.Where(s => s.Id == full.Session)
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(s => s.StartsAt, app.Clock.Now.AddHours(-3)).SetProperty(s => s.EndsAt, app.Clock.Now.AddHours(-1))
                )
        );

        await full.First.OpenAsync($"{full.Project.Url}/leave");
        await full.First.SubmitAsync("leave");

        Assert.Equal([full.Has.Id], await InAsync(full));
        Assert.Equal(0, await TimesToldAsync(full.Waits));
    }
}
