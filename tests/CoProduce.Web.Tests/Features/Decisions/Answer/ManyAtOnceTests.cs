using System.Net;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Tests;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Features.Decisions.Answer;

/// <summary>Many people, 200 in a whole sweep, answer five times each over 32 connections, and the decision closes while they
/// do.</summary>
public class ManyAtOnceTests(CoProduceApp app) : IClassFixture<CoProduceApp>
{
    private const int Connections = 32;
    private static readonly int People = Sweep.Many(200, sample: 40);
    private static readonly Stance[] Stances = [Stance.Agree, Stance.CanLiveWithIt, Stance.NeedToKnowMore, Stance.Abstain, Stance.Agree];

    [Fact, Trait(Sweep.Tier, Sweep.Long)]
    public async Task Everyone_has_one_answer_an_option_and_none_lands_after_closing()
    {
        var (project, decision, voters) = await AskAsync();
        var url = $"{project.Url}/decisions/1";

        var answers = await SendAsync(voters, url, decision, 5);

        Assert.Equal(People * 5, answers.Count);
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a));
        var rows = await RowsAsync(decision);
        Assert.Equal(People * 2, rows.Count);
        Assert.Equal(People * 2, rows.Select(r => (r.ParticipantId, r.OptionId)).Distinct().Count());

        var closing = Task.Run(async () =>
        {
            app.Clock.Move(TimeSpan.FromHours(2));
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DecisionClosing>().CloseDueAsync();
        });
        var late = await SendAsync(voters, url, decision, 1);
        await closing;

        Assert.All(late, a => Assert.True(a is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{a}"));
        Assert.Contains(HttpStatusCode.Conflict, late);
        var (closed, after) = (
            await app.InDatabaseAsync(db => db.Decisions.SingleAsync(d => d.Id == decision.Id)),
            await RowsAsync(decision)
        );
        Assert.NotEqual(DecisionOutcome.Open, closed.Outcome);
        Assert.All(after, r => Assert.True(r.TakenAt < closed.ClosesAt));
        Assert.Equal(People * 2, after.Count);
    }

    private static async Task<List<HttpStatusCode>> SendAsync(
        List<(Browser Browser, string Token)> voters,
        string url,
        Decision decision,
        int times
    )
    {
        var answers = new System.Collections.Concurrent.ConcurrentBag<HttpStatusCode>();
        var posts = Enumerable.Range(0, times).SelectMany(round => voters.Select(v => (v.Browser, v.Token, Stance: Stances[round])));
        await Parallel.ForEachAsync(posts, new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (post, stop) =>
        {
            var form = new List<KeyValuePair<string, string>> { new("__RequestVerificationToken", post.Token) };
            foreach (var (option, i) in decision.Options.Select((o, i) => (o, i)))
            {
                form.Add(new($"Form.Answers[{i}].OptionId", $"{option.Id}"));
                form.Add(new($"Form.Answers[{i}].Stance", $"{post.Stance}"));
            }

            answers.Add((await post.Browser.Client.PostAsync($"{url}/position", new FormUrlEncodedContent(form), stop)).StatusCode);
        });
        return [.. answers];
    }

    private Task<List<Position>> RowsAsync(Decision decision) =>
        app.InDatabaseAsync(db => db.Positions.AsNoTracking().Where(p => p.DecisionId == decision.Id).ToListAsync());

    private async Task<(TestProject Project, Decision Decision, List<(Browser, string)> Voters)> AskAsync()
    {
        var project = await app.ProjectAsync(StageKey.Design);
        var voters = new List<(Browser, string)>();
        for (var i = 0; i < People; i++)
        {
            var browser = await app.SignedInAsync(
                await app.MemberAsync(project, i % 4 == 0 ? Hat.Professional : Hat.ParentCarer, $"Person {i}")
            );
            await browser.OpenAsync("/reading-settings");
            voters.Add((browser, browser.Page.QuerySelector("#reading [name=__RequestVerificationToken]")!.GetAttribute("value")!));
        }

        var decision = await app.InDatabaseAsync(async db =>
        {
            var stage = await db.Stages.SingleAsync(s => s.ProjectId == project.Id && s.Key == StageKey.Design);
            var table = await db.Participants.Where(p => p.ProjectId == project.Id).ToListAsync();
            var opened = app.Clock.Now.AddDays(-7).AddHours(1);
            var made = new Decision(
                1,
                stage,
                true,
                new Decision.DecisionDraft("Which?", "Now.", "", "", Mandate.Shared, opened.AddDays(7), [new("A", ""), new("B", "")]),
                table.Select(p => new Voter(p)),
                opened
            );
            db.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        return (project, decision, voters);
    }
}
