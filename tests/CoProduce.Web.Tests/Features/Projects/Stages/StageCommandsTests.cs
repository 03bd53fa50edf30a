using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Stages;

public class StageCommandsTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Theory]
    [InlineData(10)]
    [InlineData(500)]
    public async Task A_full_stage_costs_no_more_than_an_empty_one(int said)
    {
        var project = await app.ProjectAsync();
        var parent = await app.MemberAsync(project, coLead: true);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Understand);
            var author = await db
                .Participants.Include(p => p.Person)
                .SingleAsync(p => p.ProjectId == project.Id && p.PersonId == parent.Id);
            db.AddRange(
                Enumerable
                    .Range(1, said)
                    .Select(n => new Contribution(
                        n,
                        stage,
                        author,
                        new Contribution.What(ContributionKind.Works, $"Thing {n}."),
                        app.Clock.Now
                    ))
            );
            return await db.SaveChangesAsync();
        });
        var browser = await app.SignedInAsync(parent);
        await browser.OpenAsync($"{project.Url}/stages/understand");

        using var counter = new CommandCounter(project.Slug);
        await browser.OpenAsync($"{project.Url}/stages/understand");

        Assert.InRange(counter.Commands, 3, 5);
    }
}
