using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Tests.Infrastructure;

namespace CoProduce.Web.Tests.Features.Site.Today;

/// <summary>What was answered shows as answered wherever it is listed, and only to whoever was asked.</summary>
public class AnsweredTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const string Missing = "Your answer is missing";
    private const string Given = "You have answered";

    [Fact]
    public async Task A_decision_says_that_an_answer_is_missing_until_it_is_there()
    {
        var project = await app.ProjectAsync(StageKey.Priorities);
        var (me, notAsked) = (await app.MemberAsync(project), await app.MemberAsync(project));
        var decision = await app.DecisionAsync(project, me);
        foreach (var page in new[] { $"/decisions?project={project.Slug}", project.Url })
        {
            Assert.Contains(Missing, await ReadAsync(me, page), StringComparison.Ordinal);
            Assert.DoesNotContain(Missing, await ReadAsync(notAsked, page), StringComparison.Ordinal);
        }

        await app.SaveAsync(async db =>
            db.Add(
                new Position(
                    decision.Id,
                    decision.Options[0].Id,
                    (await db.SeatAsync(project, me)).Id,
                    new Position.Answer(Stance.Agree, null),
                    app.Clock.Now
                )
            )
        );

        foreach (var page in new[] { $"/decisions?project={project.Slug}", project.Url })
        {
            Assert.Contains(Given, await ReadAsync(me, page), StringComparison.Ordinal);
            Assert.DoesNotContain(Given, await ReadAsync(notAsked, page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_next_session_on_the_page_of_a_project_does_too()
    {
        var project = await app.ProjectAsync();
        var me = await app.MemberAsync(project);
        var session = await app.SessionAsync(project, 5);
        Assert.Contains(Missing, await ReadAsync(me, project.Url), StringComparison.Ordinal);
        Assert.DoesNotContain(Missing, await ReadAsync(await app.PersonAsync(), project.Url), StringComparison.Ordinal);

        await app.SaveAsync(db => Task.FromResult(db.Add(new Rsvp(session, me.Id, RsvpAnswer.Maybe, app.Clock.Now))));

        Assert.Contains(Given, await ReadAsync(me, project.Url), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(TestPerson who, string page)
    {
        var browser = await app.SignedInAsync(who);
        await browser.OpenAsync(page);
        return browser.Text;
    }
}
