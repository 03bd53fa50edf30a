using CoProduce.Data;
using CoProduce.Data.Queries;
using CoProduce.Domain;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Takes an answer to a decision: one row for each option and person, and none once it has closed.</summary>
public class DecisionAnswering(CoProduceDbContext db, TimeProvider clock)
{
    private const string WordsChanged = "The options have new words since you opened the page. Please read them, and answer again.";

    /// <summary>The options as they are now, where an answer is about others. Empty when it is about these.</summary>
    public async Task<IReadOnlyList<Option>> WhatChangedAsync(int decisionId, IEnumerable<int> answered)
    {
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Options).SingleAsync(d => d.Id == decisionId);
        return decision.IsOpen(clock.Now()) && IsAboutOthers(decision, answered) ? [.. decision.Options.OrderBy(o => o.Order)] : [];
    }

    /// <summary>Somebody who was asked may have become staff or a facilitator since.</summary>
    private async Task<string?> WhyTakesNoSideAsync(int participantId)
    {
        var who = await db
            .Participants.Where(p => p.Id == participantId)
            .Select(p => new { p.IsFacilitator, p.Person.Duties })
            .SingleAsync();
        return Voter.WhyTakesNoSide(who.Duties, who.IsFacilitator);
    }

    private static bool IsAboutOthers(Decision decision, IEnumerable<int> answered) =>
        answered.Except(decision.Options.Select(o => o.Id)).Any();

    /// <summary>To be called within a transaction: the decision's row is taken first, so that answering and closing wait for each
    /// other. What is written down for somebody is checked like any answer, and leaves what they have answered themselves.</summary>
    public async Task<int> AnswerAsync(int decisionId, int participantId, IReadOnlyList<(int OptionId, Position.Answer Answer)> answers)
    {
        var now = clock.Now();
        var isOpen = await db.LockAsync(db.Decisions.AreOpen(now).Where(d => d.Id == decisionId));
        var decision = await db.Decisions.AsNoTracking().Include(d => d.Options).SingleAsync(d => d.Id == decisionId);
        RuleBrokenException.ThrowIf(
            isOpen ? null : decision.WhyNoPosition(true, now) ?? "This decision has closed, so answers can no longer change."
        );
        var isAsked = await db.Decisions.AnyAsync(d => d.Id == decisionId && d.Voters.Any(v => v.ParticipantId == participantId));
        RuleBrokenException.ThrowIf(decision.WhyNoPosition(isAsked, now));
        RuleBrokenException.ThrowIf(await WhyTakesNoSideAsync(participantId));
        var standing = await db.Positions.Where(p => p.DecisionId == decisionId && p.ParticipantId == participantId).ToListAsync();
        RuleBrokenException.ThrowIf(IsAboutOthers(decision, answers.Select(a => a.OptionId)) ? WordsChanged : null);
        var hasAnswered = standing.Exists(p => p.RecordedByPersonId is null);
        foreach (var (optionId, answer) in answers.DistinctBy(a => a.OptionId))
        {
            var given = new Position(decisionId, optionId, participantId, answer, now);
            if (hasAnswered && answer.RecordedByPersonId is not null)
            {
                continue;
            }

            if (standing.SingleOrDefault(p => p.OptionId == optionId) is { } before)
            {
                before.MoveTo(answer, now);
            }
            else
            {
                db.Add(given);
            }
        }

        return await db.SaveChangesAsync();
    }
}
