using CoProduce.Data;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Takes an answer to a decision: one row for each option and person, and none once it has closed.</summary>
public class DecisionAnswering(CoProduceDbContext db, TimeProvider clock)
{
    /// <summary>To be called within a transaction: the decision's row is taken first, so that answering and closing wait for each
    /// other.</summary>
    public async Task<int> AnswerAsync(int decisionId, int participantId, IReadOnlyList<(int OptionId, Position.Answer Answer)> answers)
    {
        var now = clock.Now();
        var isOpen = await db.LockAsync(
            db.Decisions.Where(d => d.Id == decisionId && d.Outcome == DecisionOutcome.Open && d.ClosesAt > now)
        );
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Options).SingleAsync(d => d.Id == decisionId);
        RuleBrokenException.ThrowIf(
            isOpen ? null : decision.WhyNoPosition(true, now) ?? "This decision has closed, so answers can no longer change."
        );
        var isAsked = await db.Decisions.AnyAsync(d => d.Id == decisionId && d.Voters.Any(v => v.ParticipantId == participantId));
        RuleBrokenException.ThrowIf(decision.WhyNoPosition(isAsked, now));
        var standing = await db.Positions.Where(p => p.DecisionId == decisionId && p.ParticipantId == participantId).ToListAsync();
        foreach (var (optionId, answer) in answers.Where(a => decision.Options.Any(o => o.Id == a.OptionId)).DistinctBy(a => a.OptionId))
        {
            if (standing.SingleOrDefault(p => p.OptionId == optionId) is { } before)
            {
                before.MoveTo(answer, now);
            }
            else
            {
                db.Add(new Position(decisionId, optionId, participantId, answer, now));
            }
        }

        return await db.SaveChangesAsync();
    }
}
