using CoProduce.Data.Once;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects;

/// <summary>A page costs the same five queries or fewer, whether ten people take part or five hundred.</summary>
public class ProjectCommandsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData(10)]
    [InlineData(500)]
    public async Task Project_decision_and_people_pages_cost_the_same_however_many_take_part(int people)
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var me = await app.MemberAsync(project);
        await FillAsync(project, me, people);
        var browser = await app.SignedInAsync(me);

        foreach (var page in new[] { project.Url, $"{project.Url}/decisions/1", $"{project.Url}/people", $"{project.Url}/said/1" })
        {
            await browser.OpenAsync(page);
            using var counter = new CommandCounter(project.Slug);
            await browser.OpenAsync(page);
            Assert.Equal(System.Net.HttpStatusCode.OK, browser.Status);
            Assert.True(counter.Commands is >= 2 and <= 5, $"{page} cost {counter.Commands} commands");
        }
    }

    [Theory]
    [InlineData("/projects?Words=list-cost")]
    [InlineData("/decisions?project=list-cost")]
    [InlineData("/sessions?before=0&list-cost")]
    public async Task Lists_cost_five_queries_or_fewer(string list)
    {
        var project = await app.ProjectAsync(StageKey.Design, name: "list-cost");
        var browser = await app.SignedInAsync(await app.MemberAsync(project));
        await browser.OpenAsync(list);

        using var counter = new CommandCounter("list-cost");
        await browser.OpenAsync(list);

        Assert.InRange(counter.Commands, 1, 5);
    }

    private Task<int> FillAsync(TestProject project, TestPerson me, int people) => app.InDatabaseAsync(async db =>
    {
        var now = app.Clock.Now;
        var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
        var mine = await db.Participants.Include(p => p.Person).SingleAsync(p => p.ProjectId == project.Id && p.PersonId == me.Id);
        var table = Enumerable.Range(1, people).Select(n => new Participant(project.Id, new Person($"Person {n}", Hat.ParentCarer, now), Hat.ParentCarer, now.AddDays(-20))).ToList();
        table.ForEach(p => p.Admit(now.AddDays(-20)));
        db.AddRange(table);
        await db.SaveChangesAsync();
        db.AddRange(table.Select((p, i) => new Contribution(i + 1, stage, i == 0 ? mine : p, new Contribution.What(ContributionKind.Idea, $"Idea {i}."), now)));
        await db.SaveChangesAsync();
        var sources = await db.Contributions.Where(c => c.ProjectId == project.Id).OrderBy(c => c.Id).Take(10).Select(c => c.Id).ToListAsync();
        var decision = new Decision(1, stage, true, new Decision.Draft("Which?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")]) { StandsOn = sources }, table.Select(p => new Voter(p)), now);
        db.Add(decision);
        db.Add(new LastNumber { ProjectId = project.Id, Of = NumberOf.Contribution, Value = people });
        await db.SaveChangesAsync();
        db.AddRange(table.SelectMany(p => decision.Options.Select(o => new Position(decision.Id, o.Id, p.Id, new Position.Answer(Stance.DoNotAgree, "Because."), now))));
        return await db.SaveChangesAsync();
    });
}
