using CoProduce.Data;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions;

/// <summary>Closes decisions whose time has come. Any number of servers may run it: the decision's row is taken first.</summary>
public class DecisionClosing(CoProduceDbContext db, Post post, TimeProvider clock)
{
    public async Task CloseDueAsync()
    {
        var now = clock.Now();
        var due = await db.Decisions.Where(d => (d.Outcome == Outcome.Open || d.Outcome == Outcome.WaitingForReplies) && d.ClosesAt <= now).Select(d => d.Id).ToListAsync();
        foreach (var id in due)
        {
            await CloseAsync(id);
        }
    }

    public Task<bool> CloseAsync(int id) => db.TogetherAsync(async () =>
    {
        var now = clock.Now();
        db.ChangeTracker.Clear();
        if (await db.TakeAsync(id, d => (d.Outcome == Outcome.Open || d.Outcome == Outcome.WaitingForReplies) && d.ClosesAt <= now) == 0)
        {
            return false;
        }

        var decision = await db.Decisions.Include(d => d.Options).Include(d => d.Voters).AsSplitQuery().SingleAsync(d => d.Id == id);
        var before = decision.Outcome;
        decision.Close(await db.Positions.Include(p => p.Replies).Where(p => p.DecisionId == id).ToListAsync(), now);
        if (decision.Outcome == before)
        {
            return false;
        }

        await TellAsync(decision);
        await db.SaveChangesAsync();
        return true;
    });

    private async Task TellAsync(Decision decision)
    {
        var page = await db.Projects.Where(p => p.Id == decision.ProjectId).Select(p => "/projects/" + p.Slug + "/decisions/" + decision.Number).SingleAsync();
        var voters = decision.Voters.Select(v => v.ParticipantId).ToList();
        var people = await db.Participants.Where(p => voters.Contains(p.Id)).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(people, decision.Outcome is Outcome.WaitingForReplies ? "A decision waits for replies to objections" : "A decision you were asked about has closed", page);
    }
}

/// <summary>Taking a decision's row, so that answering, replying and closing wait for each other.</summary>
public static class TakingDecisions
{
    /// <summary>Locks the decision until the transaction ends. 0 when it is no longer in that state.</summary>
    public static Task<int> TakeAsync(this CoProduceDbContext db, int id, System.Linq.Expressions.Expression<Func<Decision, bool>> still) =>
        db.Decisions.Where(d => d.Id == id).Where(still).ExecuteUpdateAsync(set => set.SetProperty(d => d.Version, d => d.Version));
}

/// <summary>Looks every 20 seconds whether a decision is due.</summary>
public class ClosingTime(IServiceScopeFactory scopes, ILogger<ClosingTime> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(20));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DecisionClosing>().CloseDueAsync();
            }
            catch (Exception problem) when (problem is System.Data.Common.DbException or DbUpdateException or Domain.RuleBrokenException)
            {
                log.LogError("Closing decisions failed and will be tried again: {Problem}", problem.GetType().Name);
            }
        }
    }
}
