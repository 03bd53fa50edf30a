using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain.AccountRecovery;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Mail;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Run;

/// <summary>When a project goes on, gives its decisions the days of the pause back, and tells everyone who was asked the new day. Saved
/// with the end of the pause.</summary>
public class PausedDaysGivenBack(CoProduceDbContext db, Notifier post, TimeProvider clock)
{
    public async Task GiveBackAsync(ProjectPause pause)
    {
        var waiting = await db
            .Decisions.Include(d => d.Voters)
            .Where(d =>
                d.ProjectId == pause.ProjectId && (d.Outcome == DecisionOutcome.Open || d.Outcome == DecisionOutcome.WaitingForReplies)
            )
            .OrderBy(d => d.Id)
            .ToListAsync();
        var slug = await db.Projects.Where(p => p.Id == pause.ProjectId).Select(p => p.Slug).SingleAsync();
        foreach (var decision in waiting.Where(d => d.GiveBack(pause, clock.Now())))
        {
            var asked = decision.Voters.Select(v => v.ParticipantId).ToList();
            var people = await db.Participants.WhoTakePart().Where(p => asked.Contains(p.Id)).Select(p => p.PersonId).ToListAsync();
            await post.TellAsync(
                people,
                $"After the pause you have more time: a decision is now open until {decision.ClosesAt.Day()}",
                DecisionLinks.Decision(slug, decision.Number)
            );
        }
    }
}
