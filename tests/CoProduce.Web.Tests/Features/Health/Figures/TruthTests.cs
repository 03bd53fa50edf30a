using System.Net;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Health;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Health.Figures;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Health.Figures;

/// <summary>The figures cannot be made to look better than the records are.</summary>
public class TruthTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    [Fact]
    public async Task Words_that_were_taken_back_support_no_decision()
    {
        var (project, parent) = await ProjectAsync();
        await SaidAsync(project, parent, 3, ContributionKind.Idea, 40);
        await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.State == StageState.Open);
            var (number, at) = (0, app.Clock.Now.AddDays(-20));
            foreach (var said in await db.Contributions.Where(c => c.ProjectId == project.Id).ToListAsync())
            {
                var draft = new Decision.DecisionDraft("How?", "Now.", "", "", Mandate.Informed, at, [new("A", ""), new("B", "")]);
                db.Add(new Decision(++number, stage, true, draft with { StandsOn = [said.Id] }, [], at));
                if (number == 1)
                {
                    said.Withdraw(app.Clock.Now);
                }
            }

            return await db.SaveChangesAsync();
        });

        Assert.Equal(new Share(2, 3), await ShareAsync(project, Indicator.Influence));
    }

    [Fact]
    public async Task A_question_that_was_asked_again_is_open_however_often_something_was_written_under_it()
    {
        var (project, parent) = await ProjectAsync();
        await SaidAsync(project, parent, 3, ContributionKind.Question, 40);
        await app.InDatabaseAsync(async db =>
        {
            var all = await db.Contributions.Include(c => c.Replies).Where(c => c.ProjectId == project.Id).ToListAsync();
            all.ForEach(c => c.Answer(ReplyKind.Answer, "The council.", parent.Id, app.Clock.Now.AddDays(-39)));
            all[0].Answer(ReplyKind.Answer, "We are looking into it.", parent.Id, app.Clock.Now.AddDays(-38));
            all[0].Judge(Verdict.MissedSomething);
            return await db.SaveChangesAsync();
        });

        Assert.Equal(new Share(2, 3), await ShareAsync(project, Indicator.QuestionsAnswered));
    }

    [Fact]
    public async Task Hiding_what_waits_for_a_reply_raises_no_sign_and_the_page_says_who_hid_it()
    {
        var (project, parent) = await ProjectAsync();
        await SaidAsync(project, parent, 3, ContributionKind.DoesNotWork, 60);
        await SaidAsync(project, parent, 3, ContributionKind.Question, 60);
        var lead = await app.SignedInAsync(await app.MemberAsync(project, name: "Dawn P", coLead: true));
        foreach (var number in new[] { 1, 2, 4, 5 })
        {
            await AnswerAsync(project, number, parent);
        }

        foreach (var number in new[] { 3, 6 })
        {
            await lead.OpenAsync($"{project.Url}/said/{number}/hide");
            await lead.SubmitAsync("hide", ("Form.Reason", "NotAboutThis"), ("Form.Why", "It is about another project."));
        }

        Assert.Equal(new Share(2, 3), await ShareAsync(project, Indicator.LoopClosed));
        Assert.Equal(new Share(2, 3), await ShareAsync(project, Indicator.QuestionsAnswered));
        await lead.OpenAsync($"{project.Url}/health");
        Assert.Contains("these are hidden: 2 by the lead for families", lead.Text, StringComparison.Ordinal);

        app.Clock.Move(TimeSpan.FromDays(29));
        Assert.Equal(new Share(2, 2), await ShareAsync(project, Indicator.LoopClosed));
        app.Clock.Move(-TimeSpan.FromDays(29));
    }

    [Fact]
    public async Task That_a_project_says_too_much_of_itself_cannot_be_put_aside()
    {
        var project = await app.ProjectAsync();
        var lead = await app.SignedInAsync(await app.MemberAsync(project, coLead: true));
        await lead.OpenAsync($"{project.Url}/health");
        await lead.SubmitAsync("claim", ("rung", "DecidingTogether"));
        Assert.Null(lead.Page.QuerySelector("main a[href$='/later/OverClaiming']"));
        await lead.OpenAsync($"{project.Url}/health/later/OverClaiming");
        Assert.Equal(HttpStatusCode.NotFound, lead.Status);

        await lead.OpenAsync($"{project.Url}/health/later/Silence");
        lead.Page.GetElementById("later")!.SetAttribute("action", $"{project.Url}/health/later/OverClaiming");
        await lead.SubmitAsync("later", ("Form.Until", $"{app.Clock.Now.AddDays(7):yyyy-MM-dd}"), ("Form.Reason", "It can wait."));
        Assert.Equal(HttpStatusCode.Conflict, lead.Status);
        Assert.Contains("This warning stays", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_for_everyone_tells_nothing_of_a_sign_that_is_hidden_there()
    {
        var (glad, sad) = (await app.ProjectAsync(), await app.ProjectAsync());
        await TakenAsync(glad, Told(good: 8), 1);
        await TakenAsync(sad, Told(good: 0), 1);

        Assert.Equal(await PageAsync(glad), await PageAsync(sad));
        Assert.Contains("at least Involving", await PageAsync(sad), StringComparison.Ordinal);
        Assert.DoesNotContain("Ask families how it felt, and mend", await PageAsync(sad), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Earlier_snapshots_stand_on_the_page_each_with_its_own_day_and_an_old_number_says_its_own()
    {
        var project = await app.ProjectAsync();
        var first = await TakenAsync(project, Told(good: 12, answered: 12) with { Replies = new(15, 20) }, 40);
        await TakenAsync(project, Told(good: 0, answered: 13) with { Replies = new(10, 20) }, 5, first);
        var member = await app.SignedInAsync(await app.MemberAsync(project));
        await member.OpenAsync($"{project.Url}/health");

        var replies = member.Page.QuerySelector("#loopclosed")!;
        Assert.NotNull(replies.QuerySelector("svg.cp-trend"));
        foreach (var (daysAgo, words) in new[] { (40, "15 of 20. Needs care"), (5, "10 of 20. Not good enough") })
        {
            Assert.Contains($"{app.Clock.Now.AddDays(-daysAgo).Day()}: {words}", replies.TextContent, StringComparison.Ordinal);
        }

        var felt = member.Page.QuerySelector("#howitfelt")!.TextContent;
        Assert.Contains("Of an earlier day", felt, StringComparison.Ordinal);
        Assert.Contains($"On {app.Clock.Now.AddDays(-40):d MMMM yyyy}: most families felt good about it.", felt, StringComparison.Ordinal);
    }

    private async Task<(TestProject Project, TestPerson Parent)> ProjectAsync()
    {
        var project = await app.ProjectAsync();
        return (project, await app.MemberAsync(project));
    }

    private async Task SaidAsync(TestProject project, TestPerson parent, int times, ContributionKind kind, int daysAgo)
    {
        for (var i = 0; i < times; i++)
        {
            await app.ContributionAsync(project, parent, $"Words {kind} {i}.", kind);
        }

        var at = app.Clock.Now.AddDays(-daysAgo);
        await app.InDatabaseAsync(db =>
            db.Contributions.Where(c => c.ProjectId == project.Id && c.Kind == kind)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.SaidAt, at))
        );
    }

    private Task<int> AnswerAsync(TestProject project, int number, TestPerson by) =>
        app.InDatabaseAsync(async db =>
        {
            var said = await db
                .Contributions.Include(c => c.Replies)
                .Include(c => c.Author)
                .SingleAsync(c => c.ProjectId == project.Id && c.Number == number);
            var kind = said.Kind is ContributionKind.Question ? ReplyKind.Answer : ReplyKind.WeDid;
            said.Answer(kind, "It is done now.", by.Id, said.SaidAt.AddDays(1));
            return await db.SaveChangesAsync();
        });

    private async Task<Share> ShareAsync(TestProject project, Indicator sign)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<HealthReading>().RunAsync(project.Id)).Reading.Figures[(int)sign].Share;
    }

    /// <summary>A project that is well in everything, but for how so many of those who answered felt.</summary>
    private static ProjectRecords Told(int good, int answered = 8) =>
        new()
        {
            Choices = [.. Enumerable.Repeat(new DecisionFact(true), 5)],
            Influence = new(5, 5),
            Stages =
            [
                .. StageKeys.InOrder.Select(key => new StageRecords(key)
                {
                    FamilyTurns = [2, 2, 2],
                    ProfessionalTurns = [2],
                    ActiveFamilies = Enumerable.Range(1, 12).ToHashSet(),
                }),
            ],
            Replies = new(20, 20),
            Questions = new(20, 20),
            LongestSilence = 10,
            Pulse = new(answered, new(good, answered), Share.Nothing),
            AccessMet = new(20, 20),
            PaidInTime = new(20, 20),
            Families = 12,
        };

    private Task<HealthSnapshot> TakenAsync(TestProject project, ProjectRecords records, int daysAgo, HealthSnapshot? before = null) =>
        app.InDatabaseAsync(async db =>
        {
            var figures = Signs.Of(records, Thresholds.Usual);
            var reading = new Reading(LadderFacts.Of(records, figures), figures, 1, false);
            var at = app.Clock.Now.AddDays(-daysAgo);
            var taken = new HealthSnapshot(project.Id, $"{at:yyyy-MM-dd}", null, reading, before, at);
            db.Add(taken);
            await db.SaveChangesAsync();
            return taken;
        });

    private async Task<string> PageAsync(TestProject project)
    {
        var visitor = app.Visitor();
        await visitor.OpenAsync($"{project.Url}/health");
        return visitor.Page.QuerySelector("main")!.TextContent.Replace(project.Slug, "", StringComparison.Ordinal);
    }
}
