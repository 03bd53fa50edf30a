using CoProduce.Data.Idempotency;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Features.Projects.Register;

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
    [InlineData(10)]
    [InlineData(500)]
    public async Task Lists_cost_five_queries_or_fewer_however_much_is_in_them(int rows)
    {
        var project = await app.ProjectAsync(StageKey.Design, name: $"list-cost-{rows}");
        var me = await app.MemberAsync(project, coLead: true);
        await FillAsync(project, me, 10);
        await FillForumAsync(project, rows);
        var browser = await app.SignedInAsync(me);

        foreach (
            var list in new[]
            {
                "/?",
                "/projects?",
                "/decisions?",
                $"{project.Url}/decisions?",
                "/sessions?",
                $"{project.Url}/sessions?",
                "/sessions?past=true&",
                "/sessions/month?",
                "/you-said-we-did?",
                $"{project.Url}/you-said-we-did?",
                "/my-words?",
                "/my-words/print?",
                "/waiting?",
                $"{project.Url}/stages/design/summary?",
                $"{project.Url}/answer-together?",
            }
        )
        {
            var reader = list == "/?" ? app.Visitor() : browser;
            await reader.OpenAsync(list);
            using var counter = new CommandCounter($"list-cost-{rows}");
            await reader.OpenAsync($"{list}list-cost-{rows}=1");
            Assert.Equal(System.Net.HttpStatusCode.OK, reader.Status);
            Assert.True(counter.Commands is >= 2 and <= 5, $"{list} cost {counter.Commands} commands");
        }
    }

    [Fact]
    public async Task People_come_a_hundred_at_a_time_and_nobody_is_left_out()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var me = await app.MemberAsync(project);
        await FillAsync(project, me, 250);
        var browser = await app.SignedInAsync(me);
        var seen = new List<string>();

        await browser.OpenAsync($"{project.Url}/people");
        for (var pages = 1; ; pages++)
        {
            seen.AddRange(browser.Page.QuerySelectorAll("li.cp-card strong").Select(n => n.TextContent));
            if (browser.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is not { } next)
            {
                Assert.Equal(3, pages);
                break;
            }

            await browser.OpenAsync(next);
        }

        Assert.Equal(251, seen.Distinct().Count());
        Assert.Equal(251, seen.Count);
    }

    /// <summary>Many projects, decisions and sessions in the forum, and many replies in this project.</summary>
    private Task<int> FillForumAsync(TestProject project, int rows) =>
        app.InDatabaseAsync(async db =>
        {
            var now = app.Clock.Now;
            for (var i = 0; i < rows; i++)
            {
                var other = new Project($"Project {i}", $"{Guid.NewGuid():N}"[..20], "A purpose.", now);
                other.SetScope(new Scope("a", "b", "c"));
                other.NameSponsor("Dana W");
                other.Publish(now);
                db.Add(other);
            }

            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
            for (var i = 0; i < rows; i++)
            {
                var plan = new Session.Plan(
                    $"Session {i}",
                    "Talk.",
                    SessionForm.InPerson,
                    now.AddDays(i - (rows / 2)),
                    now.AddDays(i - (rows / 2)).AddHours(1),
                    "Hall",
                    null,
                    null
                );
                db.Add(new Session(i + 1, project.Id, plan));
                db.Add(
                    new Decision(
                        i + 2,
                        stage,
                        true,
                        new Decision.DecisionDraft(
                            $"Which {i}?",
                            "Now.",
                            "",
                            "",
                            Mandate.Shared,
                            now.AddDays(14),
                            [new("A", ""), new("B", "")]
                        ),
                        [],
                        now
                    )
                );
            }

            var said = await db.Contributions.Include(c => c.Replies).FirstAsync(c => c.ProjectId == project.Id);
            var by = await db.People.Select(p => p.Id).FirstAsync();
            for (var i = 0; i < rows; i++)
            {
                said.Answer(ReplyKind.WeAreDoing, $"Reply {i}.", by, now);
            }

            return await db.SaveChangesAsync();
        });

    private Task<int> FillAsync(TestProject project, TestPerson me, int people) =>
        app.InDatabaseAsync(async db =>
        {
            var now = app.Clock.Now;
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
            var mine = await db.Participants.Include(p => p.Person).SingleAsync(p => p.ProjectId == project.Id && p.PersonId == me.Id);
            var table = Enumerable
                .Range(1, people)
                .Select(n => new Participant(
                    project.Id,
                    new Person($"Person {n}", Hat.ParentCarer, now),
                    Hat.ParentCarer,
                    now.AddDays(-20)
                ))
                .ToList();
            table.ForEach(p => p.Admit(now.AddDays(-20)));
            db.AddRange(table);
            await db.SaveChangesAsync();
            db.AddRange(
                table.Select(
                    (p, i) =>
                        new Contribution(i + 1, stage, i == 0 ? mine : p, new Contribution.What(ContributionKind.Idea, $"Idea {i}."), now)
                )
            );
            await db.SaveChangesAsync();
            var sources = await db
                .Contributions.Where(c => c.ProjectId == project.Id)
                .OrderBy(c => c.Id)
                .Take(10)
                .Select(c => c.Id)
                .ToListAsync();
            var decision = new Decision(
                1,
                stage,
                true,
                new Decision.DecisionDraft("Which?", "Now.", "", "", Mandate.Shared, now.AddDays(14), [new("A", ""), new("B", "")])
                {
                    StandsOn = sources,
                },
                table.Select(p => new Voter(p)),
                now
            );
            db.Add(decision);
            db.Add(
                new LastNumber
                {
                    ProjectId = project.Id,
                    Of = NumberOf.Contribution,
                    Value = people,
                }
            );
            await db.SaveChangesAsync();
            db.AddRange(
                table.SelectMany(p =>
                    decision.Options.Select(o => new Position(
                        decision.Id,
                        o.Id,
                        p.Id,
                        new Position.Answer(Stance.DoNotAgree, "Because."),
                        now
                    ))
                )
            );
            return await db.SaveChangesAsync();
        });
}
