using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Health;
using CoProduce.Domain.Payments;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

/// <summary>The eighth sign cannot be made to look better than it is.</summary>
public class TakingPartTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private async Task<ProjectRecords> RecordsAsync(TestProject project)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RecordsQuery>().RunAsync(project.Id);
    }

    /// <summary>A session two hours long that ended so long ago, with needs shared before it.</summary>
    private Task<int> NeedsAsync(TestProject project, int number, TimeSpan ended, params NeedMet?[] met) =>
        app.InDatabaseAsync(async db =>
        {
            var ends = app.Clock.Now - ended;
            var session = new Session(
                number,
                project.Id,
                new Session.Plan("Tea", "Talk.", SessionForm.InPerson, ends.AddHours(-2), ends, "Hall", null, null)
            );
            db.Add(session);
            await db.SaveChangesAsync();
            var person = await db.People.Select(p => p.Id).FirstAsync();
            foreach (var (said, i) in met.Select((m, i) => (m, i)))
            {
                var need = new SharedNeed(session, person, i + 1, (Guid.NewGuid(), "sealed"), ends.AddDays(-5));
                need.See(NeedState.Arranged, null, person);
                if (said is { } answer)
                {
                    need.SayIfMet(answer, ends, ends.AddDays(1));
                }

                db.Add(need);
            }

            return await db.SaveChangesAsync();
        });

    [Fact]
    public async Task A_need_counts_as_met_only_when_the_person_says_so_within_a_week()
    {
        var project = await app.ProjectAsync();
        await app.PersonAsync();
        await NeedsAsync(project, 1, TimeSpan.FromDays(8), NeedMet.Yes, NeedMet.Partly, NeedMet.No, null);
        await NeedsAsync(project, 2, TimeSpan.FromDays(6), NeedMet.Yes, null);

        Assert.Equal(new Share(2, 5), (await RecordsAsync(project)).AccessMet);
    }

    [Fact]
    public async Task A_session_that_was_called_off_owes_nobody_anything()
    {
        var project = await app.ProjectAsync();
        await app.PersonAsync();
        await NeedsAsync(project, 1, TimeSpan.FromDays(8), null, null);
        await app.InDatabaseAsync(db =>
            db.Sessions.Where(s => s.ProjectId == project.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.CancelledAt, app.Clock.Now))
        );

        Assert.Equal(Share.Nothing, (await RecordsAsync(project)).AccessMet);
    }

    [Fact]
    public async Task A_claim_is_in_time_when_it_was_paid_in_twenty_working_days_and_what_waits_longer_counts_against_it()
    {
        var (project, person) = (await app.ProjectAsync(), await app.PersonAsync());
        await app.InDatabaseAsync(db =>
        {
            foreach (
                var (claimedDaysAgo, paidAfter, isTurnedDown) in new (int, int?, bool)[]
                {
                    (60, 10, false),
                    (60, 50, false),
                    (60, null, false),
                    (60, null, true),
                    (5, null, false),
                    (5, 2, false),
                }
            )
            {
                var at = app.Clock.Now.AddDays(-claimedDaysAgo);
                var claim = new Claim(project.Id, person.Id, ClaimKind.Travel, 420, "The bus.", at);
                if (paidAfter is { } days)
                {
                    claim.Agree(person.Id + 1, at);
                    claim.Agree(person.Id + 2, at);
                    claim.Settle(DateOnly.FromDateTime(at.AddDays(days)), DateOnly.FromDateTime(app.Clock.Now));
                }

                if (isTurnedDown)
                {
                    claim.TurnDown("It was free.", person.Id + 1, at);
                }

                db.Add(claim);
            }

            return db.SaveChangesAsync();
        });

        Assert.Equal(new Share(2, 4), (await RecordsAsync(project)).PaidInTime);
    }

    [Fact]
    public async Task Whoever_came_to_a_session_of_a_stage_was_active_in_that_stage()
    {
        var project = await app.ProjectAsync();
        var seat = await app.JoinAsync(project, await app.PersonAsync());
        await app.InDatabaseAsync(async db =>
        {
            var ends = app.Clock.Now.AddDays(-2);
            var plan = new Session.Plan("Tea", "Talk.", SessionForm.InPerson, ends.AddHours(-2), ends, "Hall", null, null);
            Session[] sessions = [new(1, project.Id, plan with { Stage = StageKey.Understand }), new(2, project.Id, plan)];
            db.AddRange(sessions);
            await db.SaveChangesAsync();
            var who = await db.Participants.SingleAsync(p => p.Id == seat);
            db.AddRange(sessions.Select(s => new Attendance(s, who, HowKnown.List, ends)));
            return await db.SaveChangesAsync();
        });

        var stages = (await RecordsAsync(project)).Stages;

        Assert.Equal([seat], stages.Single(s => s.Key == StageKey.Understand).ActiveFamilies);
        Assert.All(stages.Where(s => s.Key != StageKey.Understand), s => Assert.Empty(s.ActiveFamilies));
    }
}
