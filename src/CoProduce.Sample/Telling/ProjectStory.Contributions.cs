using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Sample.Telling;

public partial class ProjectStory
{
    /// <summary>Somebody speaks. The key names what was said, so that decisions can stand on it.</summary>
    public async Task SayAsync(
        string key,
        StageKey stage,
        string who,
        int daysAgo,
        ContributionKind kind,
        string text,
        NameShown shownAs = NameShown.FirstName,
        bool publicly = true,
        Audience audience = Audience.Project
    )
    {
        var number = await db.NextNumberAsync(project.Id, NumberOf.Contribution);
        var said = new Contribution(
            number,
            project.Stage(stage),
            _table[who],
            new Contribution.What(kind, text, shownAs, audience, publicly),
            forum.DaysAgo(daysAgo, 20)
        );
        _said.Add(key, said);
        db.Add(said);
        await db.SaveChangesAsync();
    }

    public async Task ReplyAsync(string key, string who, int daysAgo, ReplyKind kind, string text, Verdict verdict = Verdict.NotSaid)
    {
        _said[key].Answer(kind, text, forum[who].Id, forum.DaysAgo(daysAgo, 14));
        if (verdict is not Verdict.NotSaid)
        {
            _said[key].Judge(verdict);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Nobody is left without an answer: what people said and nobody has answered yet gets its reply ten days later.</summary>
    public async Task AnswerTheRestAsync(string who, int saidBefore, string works, string doesNotWork, string idea, string other)
    {
        foreach (
            var said in _said.Values.Where(c => !c.IsAnswered && c.Author.Person.DisplayName != who && c.SaidAt < forum.DaysAgo(saidBefore))
        )
        {
            var (kind, text) = said.Kind switch
            {
                ContributionKind.Works => (ReplyKind.WeAreDoing, works),
                ContributionKind.DoesNotWork => (ReplyKind.WeDid, doesNotWork),
                ContributionKind.Idea => (ReplyKind.WeDid, idea),
                ContributionKind.Question => (ReplyKind.Answer, other),
                _ => (ReplyKind.WeAreDoing, other),
            };
            said.Answer(kind, text, forum[who].Id, said.SaidAt.AddDays(10));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Somebody asks, and is answered two days later.</summary>
    public async Task AskedAndAnsweredAsync(
        StageKey stage,
        int daysAgo,
        string by,
        params (string Who, string Question, string Answer)[] questions
    )
    {
        foreach (var (who, question, answer) in questions)
        {
            var key = $"{stage}-asked-{who}-{daysAgo}";
            await SayAsync(key, stage, who, daysAgo, ContributionKind.Question, question);
            await ReplyAsync(key, by, daysAgo - 2, ReplyKind.Answer, answer);
        }
    }

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
}
