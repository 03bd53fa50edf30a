using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class Adulthood
{
    private static async Task UnderstandAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Understand,
            159,
            110,
            "Young people and families say what happens around 18.",
            "Services change, and people fall between them.",
            "We write it up and you check it."
        );
        await p.SayAsync(
            "no",
            StageKey.Understand,
            "RJ",
            155,
            ContributionKind.DoesNotWork,
            "Nobody told me I could say no to the meeting.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "page",
            StageKey.Understand,
            "Tomasz",
            153,
            ContributionKind.Idea,
            "I want one page about me that I own.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "numbers",
            StageKey.Understand,
            "Lucia V",
            152,
            ContributionKind.DoesNotWork,
            "At 18 all our phone numbers stopped working."
        );
        await p.SayAsync(
            "college",
            StageKey.Understand,
            "Maya",
            150,
            ContributionKind.Works,
            "My college had one person I could text. She answered.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "story",
            StageKey.Understand,
            "Gosia W",
            149,
            ContributionKind.Story,
            "On her birthday the letters stopped coming to me and went to her. She cannot read them alone. Nobody had asked us.",
            NameShown.GroupOnly,
            publicly: false
        );
        await p.SayAsync(
            "nadia",
            StageKey.Understand,
            "Nadia E",
            148,
            ContributionKind.DoesNotWork,
            "We get the file six weeks before the birthday. That is too late for us as well."
        );
        await p.ReplyAsync(
            "no",
            "Idris H",
            140,
            ReplyKind.WeDid,
            "Every invitation now says “You can say no” in the first line.",
            Verdict.GotItRight
        );
        await p.ReplyAsync(
            "numbers",
            "Nadia E",
            138,
            ReplyKind.WeAreDoing,
            "We are making one list of who to call after 18. It goes out with the first letter."
        );
        foreach (
            var (who, kind, text) in new[]
            {
                ("RJ", ContributionKind.DoesNotWork, "Six people asked me the same thing in one month."),
                ("Tomasz", ContributionKind.Works, "My support worker writes down what I say, in my words."),
                ("Kwame B", ContributionKind.DoesNotWork, "The letter about money came after the birthday."),
                ("Amina K", ContributionKind.DoesNotWork, "Nobody knew who holds the plan after school."),
                ("Dawn P", ContributionKind.Works, "One visit to college before the summer made all the difference."),
                ("Maya", ContributionKind.Concern, "I do not want to be talked about when I am in the room."),
                ("Lucia V", ContributionKind.Idea, "One list of names, with who comes after whom."),
                ("Gosia W", ContributionKind.Concern, "She can sign now. Nobody has told her what that means."),
            }
        )
        {
            await p.SayAsync($"before-{who}", StageKey.Understand, who, 135, kind, text);
        }

        await p.AskedAndAnsweredAsync(
            StageKey.Understand,
            130,
            "Idris H",
            ("Lucia V", "Who decides when she is 18?", "She does. We help her to, and the law says how."),
            ("Tomasz", "Can I see what you write about me?", "Yes, all of it. Ask any of us.")
        );
        await p.KeepTellingAsync(StageKey.Understand, "We are still listening. Young people say it best.", 141, 125);
        await p.CloseAsync(StageKey.Understand, 110, "We wrote up what we heard.", "We choose what matters.");
    }
}
