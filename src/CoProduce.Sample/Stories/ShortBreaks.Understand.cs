using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    private static async Task UnderstandAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Understand,
            279,
            240,
            "Families tell us what works and what does not.",
            "We start from what families know, not from what we assume.",
            "We write down what we heard, and you check it."
        );
        await HearAsync(p);
        await KeepTheAgreementAsync(p);
        await WriteDownAsync(p);
        await p.SumUpAsync(
            StageKey.Understand,
            "Priya N",
            245,
            "Getting a place is a race. The form is long. Inside the clubs, staff who know the child matter most, "
                + "and somewhere quiet. Rest is for the whole family.",
            ["club", "phone", "form", "quiet", "tired"],
            ["Amina K", "Beth R", "Chidi O", "Sky"],
            ("Jo L", "Getting there without a car is missing.")
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Understand,
            265,
            "Owen D",
            ("Amina K", "Who reads what we say here?", "Everyone in this project, and forum staff."),
            ("Beth R", "Will the phone line stay?", "Nobody knows yet. You help to decide it."),
            ("Chidi O", "May I send a photo of the form?", "Yes. Send it to Sam at the forum."),
            ("Jo L", "Is there money for taxis?", "Not in this budget. We ask for it in the next one."),
            ("Maya", "Can young people come without a parent?", "Yes. Bring a friend if you like.")
        );
        await p.KeepTellingAsync(StageKey.Understand, "We are still listening. Twelve people have told us how it is.", 260);
        await p.CloseAsync(StageKey.Understand, 240, "We wrote down what we heard. Families checked it.", "We choose what matters most.");
    }

    private static async Task HearAsync(ProjectStory p)
    {
        await p.SayAsync("club", StageKey.Understand, "Amina K", 275, ContributionKind.Works, "Saturday club staff know him. He runs in.");
        await p.ReplyAsync(
            "club",
            "Owen D",
            270,
            ReplyKind.WeAreDoing,
            "We keep the same staff on Saturdays, and write it into what we ask of clubs.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "phone",
            StageKey.Understand,
            "Beth R",
            274,
            ContributionKind.DoesNotWork,
            "You get a place by being first to phone at 9am. I am at work."
        );
        await p.SayAsync(
            "form",
            StageKey.Understand,
            "Chidi O",
            272,
            ContributionKind.DoesNotWork,
            "The form has 12 pages. It asks the same thing four times."
        );
        await p.SayAsync(
            "quiet",
            StageKey.Understand,
            "Sky",
            270,
            ContributionKind.Idea,
            "A quiet hour with no music.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "tired",
            StageKey.Understand,
            "Imani J",
            268,
            ContributionKind.Story,
            "The one weekend we had a place, I slept for eleven hours. "
                + "My other two had me to themselves on the Sunday. That is what a break is.",
            NameShown.GroupOnly,
            publicly: false
        );
        await p.ReplyAsync(
            "tired",
            "Priya N",
            262,
            ReplyKind.WeAreDoing,
            "Thank you for telling us. “Rest for the whole family” is now one of the things we check clubs on."
        );
        await p.SayAsync(
            "taxi",
            StageKey.Understand,
            "Jo L",
            266,
            ContributionKind.DoesNotWork,
            "There is a place, but no way to get there without a car."
        );
        await p.SayAsync(
            "bids",
            StageKey.Understand,
            "Eleri M",
            264,
            ContributionKind.Idea,
            "Let families help to choose which clubs get the money."
        );
        await p.SayAsync(
            "sunday",
            StageKey.Understand,
            "Maya",
            262,
            ContributionKind.Idea,
            "Clubs on Sundays too. Saturdays are full of appointments.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "ruth",
            StageKey.Understand,
            "Ruth A",
            260,
            ContributionKind.DoesNotWork,
            "Schools hear about places after they have gone."
        );
        await p.SayAsync(
            "marta",
            StageKey.Understand,
            "Marta F",
            259,
            ContributionKind.Works,
            "When clubs know about medicines beforehand, children can stay all day."
        );
        await p.SeenTooAsync("phone", "Amina K", "Chidi O", "Jo L");
        await p.TalkAsync("phone", "Hamish T", 273, "The line was busy for 40 minutes. Then the places were gone.");
        await p.TalkAsync("phone", "Owen D", 272, "I did not know that. I will bring the call records to the next session.");
    }
}
