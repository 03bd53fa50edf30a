using CoProduce.Domain.Carers;
using CoProduce.Domain.Health;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.ToDos;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>Red signs, and somebody under 18 who waits for their carer.</summary>
public class PlanToDoTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task A_red_sign_waits_for_a_plan_and_the_plan_for_the_lead_for_families()
    {
        var project = await app.ProjectAsync();
        var (me, forFamilies, forServices) = (
            await app.MemberAsync(project),
            await app.MemberAsync(project, coLead: true),
            await app.MemberAsync(project, Hat.Professional, coLead: true)
        );
        await RedAsync(project);

        Assert.Contains("is red", Assert.Single(await app.ToDosAsync(forServices, ToDoKind.PlanForRed)), StringComparison.Ordinal);
        Assert.Single(await app.ToDosAsync(forFamilies, ToDoKind.PlanForRed));
        Assert.Empty(await app.ToDosAsync(me, ToDoKind.PlanForRed));
        var due = DateOnly.FromDateTime(app.Clock.Now).AddDays(30);
        await app.SaveAsync(db =>
            Task.FromResult(db.Add(new RedPlan(project.Id, Indicator.QuestionsAnswered, "We reply on Fridays.", due, app.Clock.Now)))
        );
        Assert.Empty(await app.ToDosAsync(forServices, ToDoKind.PlanForRed));
        Assert.Empty(await app.ToDosAsync(forServices, ToDoKind.AgreeToPlan));
        Assert.Single(await app.ToDosAsync(forFamilies, ToDoKind.AgreeToPlan));
        await app.SaveAsync(async db => (await db.RedPlans.SingleAsync(p => p.ProjectId == project.Id)).Agree(app.Clock.Now));
        Assert.Empty(await app.ToDosAsync(forFamilies, ToDoKind.AgreeToPlan));
    }

    [Fact]
    public async Task Somebody_under_18_whose_carer_has_not_said_yes_is_asked_for_that_and_for_nothing_else()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project, Hat.YoungPerson);
        await app.SessionAsync(project, 5);
        await app.SaveAsync(async db =>
            db.Add(
                new UnderEighteen(
                    await db.People.SingleAsync(p => p.Id == me.Id),
                    AgeBand.ThirteenToFifteen,
                    "carer@example.org",
                    app.Clock.Now
                )
            )
        );

        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/");

        Assert.Contains("Ask your parent or carer", Assert.Single(Waiting.Lines(browser)), StringComparison.Ordinal);
        Assert.DoesNotContain("My projects", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_one_kind_no_more_than_two_stand_among_the_first_while_there_are_others()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        foreach (var day in Enumerable.Range(1, 5))
        {
            await app.SessionAsync(project, day);
        }

        await app.SaveAsync(async db => (await db.SeatAsync(project, me)).AskToLead(me.Id, null, null, app.Clock.Now));
        await app.AskedNowAsync(project, me);
        var browser = await app.SignedInAsync(me);
        await browser.OpenAsync("/");

        var lines = Waiting.Lines(browser);
        Assert.Equal(5, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("Say how it feels", StringComparison.Ordinal));
    }

    /// <summary>Twenty questions, none of them answered in time.</summary>
    private Task<int> RedAsync(TestProject project) =>
        app.SaveAsync(db =>
        {
            var records = new ProjectRecords { Questions = new(0, 20), Families = 12 };
            var figures = Signs.Of(records, Thresholds.Usual);
            var reading = new Reading(LadderFacts.Of(records, figures), figures, 1, false);
            return Task.FromResult(db.Add(new HealthSnapshot(project.Id, "2026-01", null, reading, null, app.Clock.Now)));
        });
}
