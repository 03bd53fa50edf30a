using System.Net;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Sessions.Rsvps;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Sessions.Rsvps;

public class PlacesTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<(TestProject Project, int Session, string Page)> SessionAsync(int? places)
    {
        var project = await app.ProjectAsync();
        var id = await app.InDatabaseAsync(async db =>
        {
            var session = new Session(
                1,
                project.Id,
                new Session.Plan(
                    "Tea",
                    "Talk.",
                    SessionForm.Both,
                    app.Clock.Now.AddDays(20),
                    app.Clock.Now.AddDays(20).AddHours(2),
                    "Hall",
                    "https://meet.example.org/tea",
                    null,
                    places
                )
            );
            db.Add(session);
            await db.SaveChangesAsync();
            return session.Id;
        });
        return (project, id, $"{project.Url}/sessions/1");
    }

    private async Task<(TestPerson Person, Browser Browser)> ParentAsync(TestProject project)
    {
        var person = await app.PersonAsync();
        await app.JoinAsync(project, person);
        return (person, await app.SignedInAsync(person));
    }

    private async Task<RsvpAnswer> SayAsync(int session, int person, RsvpAnswer answer = RsvpAnswer.Coming)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<RsvpPlaces>().SayAsync(session, person, answer)).Answer;
    }

    private Task<int> HaveAPlaceAsync(int session) =>
        app.InDatabaseAsync(db =>
            db.Rsvps.CountAsync(c => c.SessionId == session && c.Answer == RsvpAnswer.Coming && c.WaitingSince == null)
        );

    [Fact]
    public async Task When_a_hundred_people_ask_for_ten_places_at_once_ten_get_one_and_the_rest_wait()
    {
        var (project, session, _) = await SessionAsync(10);
        var people = await app.InDatabaseAsync(async db =>
        {
            var made = Enumerable.Range(1, 100).Select(i => new Person($"Parent {i}", Hat.ParentCarer, app.Clock.Now)).ToList();
            db.AddRange(made.Select(p => Participant.WrittenDown(project.Id, p, Hat.ParentCarer, app.Clock.Now)));
            await db.SaveChangesAsync();
            return made.Select(p => p.Id).ToList();
        });

        await Task.WhenAll(people.Select(p => Task.Run(() => SayAsync(session, p))));

        Assert.Equal(10, await HaveAPlaceAsync(session));
        Assert.Equal(90, await app.InDatabaseAsync(db => db.Rsvps.CountAsync(c => c.SessionId == session && c.WaitingSince != null)));

        var placed = await app.InDatabaseAsync(db =>
            db.Rsvps.Where(c => c.SessionId == session && c.WaitingSince == null).Select(c => c.PersonId).Take(5).ToListAsync()
        );
        await Task.WhenAll(placed.Select(p => Task.Run(() => SayAsync(session, p, RsvpAnswer.CannotCome))));

        Assert.Equal(10, await HaveAPlaceAsync(session));
        Assert.Equal(
            5,
            await app.InDatabaseAsync(db =>
                db.Notices.CountAsync(n => people.Contains(n.PersonId) && n.Text.StartsWith("There is a place for you"))
            )
        );
    }

    [Fact]
    public async Task When_a_hundred_ask_at_once_and_many_bring_somebody_nobody_is_overbooked_and_nobody_overtakes()
    {
        var (project, session, _) = await SessionAsync(10);
        var people = await app.InDatabaseAsync(async db =>
        {
            var it = await db.Sessions.SingleAsync(s => s.Id == session);
            var made = Enumerable.Range(1, 100).Select(i => new Person($"Parent {i}", Hat.ParentCarer, app.Clock.Now)).ToList();
            db.AddRange(made.Select(p => Participant.WrittenDown(project.Id, p, Hat.ParentCarer, app.Clock.Now)));
            await db.SaveChangesAsync();
            foreach (var (person, along) in made.Select((p, i) => (p, i % 4)))
            {
                var maybe = new Rsvp(it, person.Id, RsvpAnswer.Maybe, app.Clock.Now);
                db.Add(maybe);
                db.AddRange(
                    Enumerable
                        .Range(0, along)
                        .Select(a => new Companion(it, maybe, a, true, CompanionKind.Child, (Guid.NewGuid(), ""), app.Clock.Now))
                );
            }

            await db.SaveChangesAsync();
            return made.Select(p => p.Id).ToList();
        });

        await Task.WhenAll(people.Select(p => Task.Run(() => SayAsync(session, p))));

        Assert.Equal(0, await FaultsAsync(session));
        var placed = await app.InDatabaseAsync(db =>
            db.Rsvps.Where(c => c.SessionId == session && c.Answer == RsvpAnswer.Coming && c.WaitingSince == null)
                .Select(c => c.PersonId)
                .ToListAsync()
        );
        await Task.WhenAll(placed.Select(p => Task.Run(() => SayAsync(session, p, RsvpAnswer.CannotCome))));

        Assert.Equal(0, await FaultsAsync(session));
        var now = await app.InDatabaseAsync(db =>
            db.Rsvps.Where(c => c.SessionId == session && c.Answer == RsvpAnswer.Coming && c.WaitingSince == null)
                .Select(c => c.PersonId)
                .ToListAsync()
        );
        Assert.Equal(
            now.Count,
            await app.InDatabaseAsync(db =>
                db.Notices.CountAsync(n => now.Contains(n.PersonId) && n.Text.StartsWith("There is a place for you"))
            )
        );
    }

    /// <summary>How many too many have a place; or that there is room for the next one, who waits all the same.</summary>
    private Task<int> FaultsAsync(int session) =>
        app.InDatabaseAsync(async db =>
        {
            var all = await db
                .Rsvps.Where(c => c.SessionId == session && c.Answer == RsvpAnswer.Coming)
                .OrderBy(c => c.WaitingSince)
                .ThenBy(c => c.Id)
                .Select(c => new
                {
                    c.WaitingSince,
                    People = 1 + db.Companions.Count(a => a.SessionId == session && a.PersonId == c.PersonId),
                })
                .ToListAsync();
            var taken = all.Where(c => c.WaitingSince is null).Sum(c => c.People);
            return Math.Max(0, taken - 10) + (taken + all.First(c => c.WaitingSince is not null).People <= 10 ? 1 : 0);
        });

    [Fact]
    public async Task Whoever_waits_sees_no_link_and_is_told_once_when_there_is_a_place()
    {
        var (project, _, page) = await SessionAsync(1);
        var ((_, first), (person, second)) = (await ParentAsync(project), await ParentAsync(project));
        await first.OpenAsync(page);
        Assert.Contains("1 of 1 places are free", first.Text, StringComparison.Ordinal);
        await first.SubmitAsync("coming", ("answer", "Coming"));
        await second.OpenAsync(page);
        Assert.Contains("All places are taken", second.Text, StringComparison.Ordinal);
        await second.SubmitAsync("coming", ("answer", "Coming"));
        Assert.Contains("You are next", second.Text, StringComparison.Ordinal);
        Assert.Null(second.Page.QuerySelector("a[href='https://meet.example.org/tea']"));

        await first.SubmitAsync("coming", ("answer", "CannotCome"));
        await first.SubmitAsync("coming", ("answer", "Coming"));
        await second.OpenAsync(page);
        await first.OpenAsync(page);

        Assert.NotNull(second.Page.QuerySelector("a[href='https://meet.example.org/tea']"));
        Assert.Contains("On the waiting list", first.Text, StringComparison.Ordinal);
        Assert.Equal(
            1,
            await app.InDatabaseAsync(db =>
                db.Notices.CountAsync(n => n.PersonId == person.Id && n.Text.StartsWith("There is a place for you"))
            )
        );
    }

    [Fact]
    public async Task More_places_in_the_plan_let_the_next_ones_in_and_nonsense_is_refused()
    {
        var (project, session, page) = await SessionAsync(1);
        var (_, parent) = await ParentAsync(project);
        await SayAsync(session, (await app.MemberAsync(project)).Id);
        await parent.OpenAsync(page);
        await parent.SubmitAsync("coming", ("answer", "Coming"));
        var lead = await app.PersonAsync("Dawn P");
        await app.JoinAsync(project, lead, coLead: true);
        var organiser = await app.SignedInAsync(lead);
        await organiser.OpenAsync($"{page}/edit");
        await organiser.SubmitAsync("session", ("Form.Places", "0"));
        Assert.Equal(HttpStatusCode.BadRequest, organiser.Status);
        Assert.Contains("Use a number of places from 1 to 500", organiser.Text, StringComparison.Ordinal);

        await organiser.SubmitAsync("session", ("Form.Places", "2"));

        Assert.Equal(2, await HaveAPlaceAsync(session));
        await parent.OpenAsync(page);
        Assert.DoesNotContain("On the waiting list", parent.Text, StringComparison.Ordinal);
    }
}
