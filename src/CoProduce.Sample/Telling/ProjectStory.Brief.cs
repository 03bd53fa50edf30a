using CoProduce.Domain.Brief;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;

namespace CoProduce.Sample.Telling;

/// <summary>What came out of listening: what was understood, and what the project is for.</summary>
public partial class ProjectStory
{
    public async Task SumUpAsync(
        StageKey stage,
        string by,
        int daysAgo,
        string text,
        string[] from,
        string[] rightSay,
        (string Who, string What) missing
    )
    {
        var summary = new StageSummary(
            project.Stage(stage).Id,
            text,
            [.. from.Select(key => _said[key].Id)],
            forum[by].Id,
            forum.DaysAgo(daysAgo)
        );
        db.Add(summary);
        await db.SaveChangesAsync();
        db.AddRange(rightSay.Select(name => new SummaryAnswer(summary, _table[name], true, null, forum.DaysAgo(daysAgo - 1))));
        db.Add(new SummaryAnswer(summary, _table[missing.Who], false, missing.What, forum.DaysAgo(daysAgo - 1)));
        await db.SaveChangesAsync();
    }

    /// <summary>A problem that stands on what families said; without it, an assumption.</summary>
    public async Task ProblemAsync(int daysAgo, string text, params string[] said)
    {
        db.Add(new ProblemStatement(project.Id, text, [.. said.Select(key => _said[key].Id)], said.Length == 0, forum.DaysAgo(daysAgo)));
        await db.SaveChangesAsync();
    }

    public async Task OutcomeAsync(int daysAgo, string what, string baseline, int? checkedDaysAgo = null, string? now = null)
    {
        var outcome = new IntendedOutcome(project.Id, what, baseline, forum.DaysAgo(daysAgo));
        if (checkedDaysAgo is { } ago)
        {
            outcome.Check(now!, forum.DaysAgo(ago));
        }

        db.Add(outcome);
        await db.SaveChangesAsync();
    }

    public async Task TrialAsync(int daysAgo, string what, string found, string mended, params string[] testers)
    {
        db.Add(
            new Trial(
                project.Id,
                what,
                [.. testers.Select(name => _table[name].Id)],
                found,
                mended,
                forum.DaysAgo(daysAgo).ForumDay(),
                forum.DaysAgo(daysAgo)
            )
        );
        await db.SaveChangesAsync();
    }

    public async Task ConstraintAsync(int daysAgo, string what, string why)
    {
        db.Add(new Constraint(project.Id, what, why, project.Stage(StageKey.Ideas).OpenedAt is not null, forum.DaysAgo(daysAgo)));
        await db.SaveChangesAsync();
    }
}
