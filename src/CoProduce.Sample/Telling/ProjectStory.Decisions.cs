using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Actions;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    /// <summary>A decision that opened then, with everyone's answers, closed by the rule when its time was up.</summary>
    public async Task<Decision> DecideAsync(
        StageKey stage,
        int daysAgo,
        int openDays,
        Decision.DecisionDraft draft,
        string[] standsOn,
        Action<BallotStory>? answers = null
    )
    {
        var at = forum.DaysAgo(daysAgo, 9);
        var asked = _table
            .Values.Where(p => Voter.IsAsked(p, p.Person.Duties, p.Person.IsTrained(at), at))
            .Select(p => new Voter(p))
            .ToList();
        var number = await db.NextNumberAsync(project.Id, NumberOf.Decision);
        var full = draft with { ClosesAt = forum.DaysAgo(daysAgo - openDays, 17), StandsOn = [.. standsOn.Select(k => _said[k].Id)] };
        var decision = new Decision(number, project.Stage(stage), project.Stage(StageKey.Understand).ClosedAt is not null, full, asked, at);
        db.Add(decision);
        await db.SaveChangesAsync();
        var ballot = new BallotStory(decision, _table, at.AddDays(2), forum["Sam Y"].Id);
        answers?.Invoke(ballot);
        db.AddRange(ballot.Positions);
        await db.SaveChangesAsync();
        if (decision.IsDue(forum.DaysAgo(0, 23)) && decision.ClosesAt < forum.DaysAgo(0))
        {
            decision.Close(ballot.Positions, ForumCalendar.Usual, decision.ClosesAt);
            await db.SaveChangesAsync();
        }

        return decision;
    }

    public async Task DoAsync(
        Decision decision,
        string what,
        string owner,
        int agreedDaysAgo,
        int dueDaysAgo,
        int? doneDaysAgo = null,
        string? whatChanged = null,
        params string[] because
    )
    {
        var action = new AgreedAction(
            await db.NextNumberAsync(project.Id, NumberOf.Action),
            project.Id,
            decision.Id,
            what,
            owner,
            forum.DaysAgo(dueDaysAgo).ForumDay(),
            forum.DaysAgo(agreedDaysAgo)
        );
        db.Add(action);
        if (doneDaysAgo is { } done)
        {
            action.MarkDone(whatChanged!, forum.DaysAgo(done));
            foreach (var key in because)
            {
                _said[key].Answer(ReplyKind.WeDid, whatChanged!, forum["Sam Y"].Id, forum.DaysAgo(done, 11));
                db.Add(
                    new Notice(
                        _said[key].Author.PersonId,
                        "Something you said has led to a change",
                        $"/projects/{project.Slug}/said/{_said[key].Number}",
                        forum.DaysAgo(done, 11)
                    )
                );
            }
        }

        await db.SaveChangesAsync();
    }
}
