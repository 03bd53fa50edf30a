using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Brief;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Sample;

/// <summary>How people join in with what others said, and those who speak through somebody else.</summary>
public partial class SampleProject
{
    public async Task SeenTooAsync(string key, params string[] names)
    {
        db.AddRange(names.Select(name => new SeenToo(_said[key], _table[name], _said[key].SaidAt.AddDays(1))));
        await db.SaveChangesAsync();
    }

    public async Task TalkAsync(string key, string who, int daysAgo, string text)
    {
        db.Add(new Comment(_said[key], _table[who], text, NameShown.FirstName, forum.DaysAgo(daysAgo, 19)));
        await db.SaveChangesAsync();
    }

    public async Task ThankAsync(string key, string who, int daysAgo, string text)
    {
        _said[key].Thank(text, forum[who].Id, forum.DaysAgo(daysAgo, 15));
        await db.SaveChangesAsync();
    }

    /// <summary>Somebody without an account is heard, and the lead for families says that it was written down right.</summary>
    public async Task TakeDownAsync(
        StageKey stage,
        string name,
        Hat hat,
        string by,
        HowGiven how,
        string? onBehalfAs,
        int daysAgo,
        ContributionKind kind,
        string text,
        string confirmedBy
    )
    {
        var person = new Person(name, hat, forum.DaysAgo(daysAgo));
        db.Add(person);
        await db.SaveChangesAsync();
        var seat = Participant.WrittenDown(project.Id, person, hat, forum.DaysAgo(daysAgo));
        db.Add(seat);
        await db.SaveChangesAsync();
        var words = new Contribution.What(
            kind,
            text,
            NameShown.FirstName,
            MayBeShownPublicly: true,
            TakenDown: new OnBehalf(forum[by].Id, how, onBehalfAs, true)
        );
        var said = new Contribution(
            await db.NextNumberAsync(project.Id, NumberOf.Contribution),
            project.Stage(stage),
            seat,
            words,
            forum.DaysAgo(daysAgo, 16)
        );
        said.Confirm(forum[confirmedBy].Id, forum.DaysAgo(daysAgo - 1));
        said.Answer(
            ReplyKind.WeAreDoing,
            "Thank you. We have put it on the list for the group that writes the options.",
            forum["Owen D"].Id,
            forum.DaysAgo(daysAgo - 5)
        );
        db.Add(said);
        await db.SaveChangesAsync();
    }

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
        var outcome = new Domain.Brief.IntendedOutcome(project.Id, what, baseline, forum.DaysAgo(daysAgo));
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
