using CoProduce.Data;
using CoProduce.Data.Idempotency;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Sample.Telling;

/// <summary>Those who speak through somebody else: on paper, on the phone, in a drawing.</summary>
public partial class ProjectStory
{
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
        var words = new Contribution.What(
            kind,
            text,
            NameShown.FirstName,
            MayBeShownPublicly: true,
            TakenDown: new OnBehalf(forum[by].Id, how, onBehalfAs, true)
        );
        var said = await WrittenDownAsync(stage, name, hat, daysAgo, words, confirmedBy);
        said.Answer(
            ReplyKind.WeAreDoing,
            "Thank you. We have put it on the list for the group that writes the options.",
            forum["Owen D"].Id,
            forum.DaysAgo(daysAgo - 5)
        );
        db.Add(said);
        await db.SaveChangesAsync();
    }

    /// <summary>Families answered on paper. The lead for families says that each was written down right; some have had a reply.</summary>
    public async Task SurveyAsync(StageKey stage, int daysAgo, int replies, int answered, string by, string confirmedBy, string[] words)
    {
        for (var i = 0; i < replies; i++)
        {
            var what = new Contribution.What(
                ContributionKind.DoesNotWork,
                words[i % words.Length],
                NameShown.GroupOnly,
                TakenDown: new OnBehalf(forum[by].Id, HowGiven.Paper, null, true)
            );
            var said = await WrittenDownAsync(stage, $"Survey reply {i + 1}", Hat.ParentCarer, daysAgo, what, confirmedBy);
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

    private async Task<Contribution> WrittenDownAsync(
        StageKey stage,
        string name,
        Hat hat,
        int daysAgo,
        Contribution.What words,
        string confirmedBy
    )
    {
        var person = new Person(name, hat, forum.DaysAgo(daysAgo));
        db.Add(person);
        await db.SaveChangesAsync();
        var seat = Participant.WrittenDown(project.Id, person, hat, forum.DaysAgo(daysAgo));
        db.Add(seat);
        await db.SaveChangesAsync();
        var number = await db.NextNumberAsync(project.Id, NumberOf.Contribution);
        var said = new Contribution(number, project.Stage(stage), seat, words, forum.DaysAgo(daysAgo, 16));
        said.Confirm(
            new WordsConfirmer(forum[confirmedBy].Id) { IsFamily = true, IsFamilyLead = true },
            forum.DaysAgo(daysAgo - 1).ForumDay(),
            forum.DaysAgo(daysAgo - 1)
        );
        return said;
    }
}
