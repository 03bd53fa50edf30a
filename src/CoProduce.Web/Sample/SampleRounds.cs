using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Sample;

/// <summary>What goes on between the big moments of a project: questions with their answers, short news, and a survey.</summary>
public partial class SampleProject
{
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

    /// <summary>Short news to everyone, on each of these days.</summary>
    public async Task KeepTellingAsync(StageKey stage, string what, params int[] daysAgo)
    {
        foreach (var day in daysAgo)
        {
            await TellAsync(stage, day, what, "So that nobody has to wonder.", "We write again within three weeks.", 20 - day);
        }
    }

    /// <summary>Families answered on paper. The lead for families says that each was written down right; some have had a reply.</summary>
    public async Task SurveyAsync(StageKey stage, int daysAgo, int replies, int answered, string by, string confirmedBy, string[] words)
    {
        for (var i = 0; i < replies; i++)
        {
            var person = new Person($"Survey reply {i + 1}", Hat.ParentCarer, forum.DaysAgo(daysAgo));
            db.Add(person);
            await db.SaveChangesAsync();
            var seat = Participant.WrittenDown(project.Id, person, Hat.ParentCarer, forum.DaysAgo(daysAgo));
            db.Add(seat);
            await db.SaveChangesAsync();
            var what = new Contribution.What(
                ContributionKind.DoesNotWork,
                words[i % words.Length],
                NameShown.GroupOnly,
                TakenDown: new OnBehalf(forum[by].Id, HowGiven.Paper, null, true)
            );
            var said = new Contribution(
                await db.NextNumberAsync(project.Id, NumberOf.Contribution),
                project.Stage(stage),
                seat,
                what,
                forum.DaysAgo(daysAgo, 16)
            );
            said.Confirm(forum[confirmedBy].Id, forum.DaysAgo(daysAgo - 1));
            if (i < answered)
            {
                said.Answer(
                    ReplyKind.WeAreDoing,
                    "We are writing new messages with families. Yours is on the list of what they must say.",
                    forum["Leon C"].Id,
                    forum.DaysAgo(daysAgo - 15)
                );
            }

            db.Add(said);
        }

        await db.SaveChangesAsync();
    }
}
