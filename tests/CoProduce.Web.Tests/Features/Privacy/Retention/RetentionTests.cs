using CoProduce.Data.Idempotency;
using CoProduce.Data.Privacy;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Privacy.Retention;

public class RetentionTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task What_is_needed_for_a_short_while_goes_and_what_is_in_use_stays()
    {
        var person = await app.PersonAsync();
        await app.SignedInAsync(person);
        await app.InDatabaseAsync(async db =>
        {
            db.FormReceipts.Add(new FormReceipt { Key = "old", At = app.Clock.Now.AddDays(-8) });
            db.FormReceipts.Add(new FormReceipt { Key = "new", At = app.Clock.Now.AddDays(-6) });
            await db.SaveChangesAsync();
            Assert.Equal(1, (await db.DryRunAsync(app.Clock.Now)).Single(r => r.What == "That a form was sent").Rows);
            Assert.Equal(2, await db.FormReceipts.CountAsync());
            await db.LetGoAsync(app.Clock.Now);
            return true;
        });

        Assert.Equal(["new"], await app.InDatabaseAsync(db => db.FormReceipts.Select(r => r.Key).ToListAsync()));
        Assert.True(await app.InDatabaseAsync(db => db.SignInTickets.AnyAsync(s => s.Account.PersonId == person.Id)));
        await app.InDatabaseAsync(async db =>
        {
            await db.LetGoAsync(app.Clock.Now.AddDays(1));
            return true;
        });
        Assert.False(await app.InDatabaseAsync(db => db.SignInTickets.AnyAsync()));
    }

    [Theory]
    [InlineData(29, 1)]
    [InlineData(31, 0)]
    public async Task The_name_of_somebody_who_came_along_goes_thirty_days_after_the_session(int daysAfter, int left)
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.InDatabaseAsync(async db =>
        {
            var session = new Session(
                1,
                project.Id,
                new Session.Plan(
                    "Tea",
                    "Talk.",
                    SessionForm.InPerson,
                    app.Clock.Now.AddHours(1),
                    app.Clock.Now.AddHours(2),
                    "Hall",
                    null,
                    null
                )
            );
            db.Add(session);
            await db.SaveChangesAsync();
            var coming = new Rsvp(session, person.Id, RsvpAnswer.Coming, app.Clock.Now);
            db.AddRange(coming, new Companion(session, coming, 0, true, CompanionKind.Child, (Guid.NewGuid(), "sealed"), app.Clock.Now));
            await db.SaveChangesAsync();
            await db.LetGoAsync(app.Clock.Now.AddHours(2).AddDays(daysAfter));
            return 0;
        });

        Assert.Equal(left, await app.InDatabaseAsync(db => db.Companions.CountAsync(c => c.PersonId == person.Id)));
    }
}
