using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Run;

/// <summary>Closes decisions whose time has come, but none of a project that is paused. Any number of servers may run it: the decision's
/// row is taken first.</summary>
public class DecisionClosing(CoProduceDbContext db, Notifier post, ForumSettings forum, TimeProvider clock)
{
    public async Task CloseDueAsync(CancellationToken stop = default)
    {
        var now = clock.Now();
        var due = await db
            .Decisions.Where(d =>
                (d.Outcome == DecisionOutcome.Open || d.Outcome == DecisionOutcome.WaitingForReplies)
                && d.ClosesAt <= now
                && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId)
            )
            .Select(d => d.Id)
            .ToListAsync(stop);
        await db.EachAsync(due, CloseAsync, stop);
    }

    public Task<bool> CloseAsync(int id) =>
        db.TogetherAsync(async () =>
        {
            var now = clock.Now();
            db.ChangeTracker.Clear();
            if (
                !await db.LockAsync(
                    db.Decisions.Where(d =>
                        d.Id == id
                        && (d.Outcome == DecisionOutcome.Open || d.Outcome == DecisionOutcome.WaitingForReplies)
                        && d.ClosesAt <= now
                        && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId)
                    )
                )
            )
            {
                return false;
            }

            var decision = await db.Decisions.Include(d => d.Options).Include(d => d.Voters).AsSplitQuery().SingleAsync(d => d.Id == id);
            var before = decision.Outcome;
            decision.Close(
                await db.Positions.Include(p => p.Replies).Where(p => p.DecisionId == id).ToListAsync(),
                await db.CalendarAsync(),
                now
            );
            if (decision.Outcome == before)
            {
                return false;
            }

            await TellAsync(decision);
            if (decision.GoesToSponsor)
            {
                await TellSponsorAsync(decision);
            }

            await db.SaveChangesAsync();
            return true;
        });

    /// <summary>Reminds those who were asked and have not answered: once, two days before it closes. Mail goes to those who allow
    /// it.</summary>
    public async Task RemindAsync(CancellationToken stop = default)
    {
        var (now, soon) = (clock.Now(), clock.Now().AddDays(2));
        var ids = await db
            .Decisions.Where(d =>
                d.Outcome == DecisionOutcome.Open
                && d.RemindedAt == null
                && d.ClosesAt > now
                && d.ClosesAt <= soon
                && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId)
            )
            .Select(d => d.Id)
            .ToListAsync(stop);
        await db.EachAsync(ids, id => db.TogetherAsync(() => RemindAsync(id)), stop);
    }

    private async Task<bool> RemindAsync(int id)
    {
        db.ChangeTracker.Clear();
        if (
            !await db.LockAsync(
                db.Decisions.Where(d =>
                    d.Id == id
                    && d.Outcome == DecisionOutcome.Open
                    && d.RemindedAt == null
                    && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId)
                )
            )
        )
        {
            return false;
        }

        var decision = await db.Decisions.SingleAsync(d => d.Id == id);
        decision.Remind(clock.Now());
        var silent = await (
            from v in db.Decisions.Where(d => d.Id == id).SelectMany(d => d.Voters)
            join p in db.TakingPartNow() on v.ParticipantId equals p.Id
            where !db.Positions.Any(x => x.DecisionId == id && x.ParticipantId == p.Id)
            select p.PersonId
        ).ToListAsync();
        await post.TellAsync(silent, "A decision closes in two days. You have not answered yet", await PageAsync(decision));
        await db.SaveChangesAsync();
        return true;
    }

    private async Task TellSponsorAsync(Decision decision)
    {
        var project = await db
            .Projects.AsNoTracking()
            .Where(p => p.Id == decision.ProjectId)
            .Select(p => new { p.Name, p.SponsorEmail })
            .SingleAsync();
        if (project.SponsorEmail is { } email)
        {
            post.Write(
                email,
                $"Too few people who work in services answered, twice, in {project.Name}",
                $"""
                Hello,

                In “{project.Name}”, the project you sponsor, too few people who work in services answered a decision, twice.
                Please see that it gets an answer: {forum.BaseUrl}{await PageAsync(decision)}

                {forum.Name}
                """
            );
        }

        var leads = await db.Participants.WhoLead().Where(p => p.ProjectId == decision.ProjectId).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            leads,
            project.SponsorEmail is null
                ? "Too few people who work in services answered, twice. Please tell the sponsor"
                : "Too few people who work in services answered, twice. The sponsor has been told",
            await PageAsync(decision)
        );
    }

    private Task<string> PageAsync(Decision decision) =>
        db.Projects.Where(p => p.Id == decision.ProjectId).Select(p => DecisionLinks.Decision(p.Slug, decision.Number)).SingleAsync();

    private async Task TellAsync(Decision decision)
    {
        var page = await PageAsync(decision);
        var voters = decision.Voters.Select(v => v.ParticipantId).ToList();
        var people = await db.TakingPartNow().Where(p => voters.Contains(p.Id)).Select(p => p.PersonId).ToListAsync();
        await post.TellAsync(
            people,
            decision.Outcome is DecisionOutcome.WaitingForReplies
                ? "A decision waits for what is still missing: replies, or how children were heard"
                : "A decision you were asked about has closed",
            page
        );
    }
}
