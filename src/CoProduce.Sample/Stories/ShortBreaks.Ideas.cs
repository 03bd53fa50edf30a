using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    private static async Task ChooseAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Priorities,
            239,
            205,
            "We are choosing what matters most.",
            "There is not money for everything at once.",
            "We look for ideas."
        );
        await p.SayAsync(
            "matters-beth",
            StageKey.Priorities,
            "Beth R",
            236,
            ContributionKind.Concern,
            "Fair places first. Everything else depends on getting in."
        );
        await p.SayAsync(
            "matters-hamish",
            StageKey.Priorities,
            "Hamish T",
            235,
            ContributionKind.Idea,
            "Good looks like this: nobody has to be first to the phone."
        );
        await p.SayAsync(
            "matters-sky",
            StageKey.Priorities,
            "Sky",
            234,
            ContributionKind.Concern,
            "Do not forget what it is like inside the club.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "matters-owen",
            StageKey.Priorities,
            "Owen D",
            233,
            ContributionKind.Concern,
            "We can change booking this year. New buildings we cannot."
        );
        await p.DecideAsync(
            StageKey.Priorities,
            230,
            14,
            Ask(
                "What do we put first?",
                "We can do three things well this year.",
                new("Fair places, a short form, calmer clubs", "In this order.", "Beth R, Hamish T and Owen D", true),
                new("New clubs first", "Open two more clubs before anything else.", "Marta F")
            ) with
            {
                Mandate = Mandate.Recommended,
                FinalSayWith = "The council's cabinet",
                FinalSayBy = p.Project.CreatedAt.ForumDay().AddDays(100),
            },
            ["phone", "form", "quiet"],
            b =>
                b.Say(Stance.Agree, "Amina K", "Beth R", "Chidi O", "Dawn P", "Eleri M", "Hamish T", "Sky")
                    .Say(Stance.Agree, "Priya N", "Owen D", "Ruth A")
        );
        await p.ProblemAsync(228, "Places go to whoever phones first. Families at work cannot.", "phone");
        await p.ProblemAsync(228, "The form is too long, and asks the same thing again.", "form");
        await p.ProblemAsync(228, "Families who do not speak English well may not know that there are clubs.");
        await p.ConstraintAsync(
            227,
            "The budget is GBP 412,000 a year.",
            "The council set it in March. It will not change before the next one."
        );
        await p.OutcomeAsync(226, "More families get a place without having to phone.", "3 of 10 families who asked got a place.");
        await p.AskedAndAnsweredAsync(
            StageKey.Priorities,
            225,
            "Priya N",
            ("Hamish T", "When is the budget set again?", "In March. We bring the date to the next session."),
            ("Imani J", "Can we change our minds later?", "Yes, in “Ideas”. What we chose comes first, that is all."),
            ("Maya", "Does it count when I only vote?", "It counts in full.")
        );
        await p.KeepTellingAsync(StageKey.Priorities, "Three things are ahead. The result comes in two weeks.", 222);
        await p.CloseAsync(StageKey.Priorities, 205, "We chose: fair places, a short form, calmer clubs.", "We look for ideas.");
    }

    private static async Task CollectIdeasAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Ideas,
            204,
            170,
            "We collect ideas and build on them.",
            "The best ones come from both sides of the table.",
            "We write the options together."
        );
        await p.SayAsync(
            "draw",
            StageKey.Ideas,
            "Hamish T",
            200,
            ContributionKind.Idea,
            "Offer places by need, then by a fair draw. Not first to phone. (Written with Owen.)"
        );
        await p.SayAsync(
            "onepage",
            StageKey.Ideas,
            "Chidi O",
            198,
            ContributionKind.Idea,
            "One page. Ask only what the club needs to keep my son happy and safe."
        );
        await p.SayAsync(
            "noise",
            StageKey.Ideas,
            "Eleri M",
            197,
            ContributionKind.Idea,
            "A quiet hour in every holiday scheme, with the lights low."
        );
        await p.SayAsync(
            "owen-idea",
            StageKey.Ideas,
            "Owen D",
            195,
            ContributionKind.Idea,
            "Show how many places there are, so that a draw can be checked by anyone."
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Ideas,
            190,
            "Owen D",
            ("Dawn P", "Who draws the lots?", "A computer, and two families watch."),
            ("Beth R", "Is need decided by a form?", "By the assessment you already have. No new form."),
            ("Amina K", "What if a place is given back?", "The next on the list gets it the same day.")
        );
        await p.KeepTellingAsync(StageKey.Ideas, "Nine ideas are in. Some of them fit together.", 187);
        await p.CloseAsync(StageKey.Ideas, 170, "We have ideas for all three.", "We write the options together and decide.");
    }
}
