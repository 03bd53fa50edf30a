using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class PlainLetters
{
    private static async Task ChooseAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Priorities,
            339,
            310,
            "We choose what the letter must do.",
            "One letter cannot do everything.",
            "Ideas."
        );
        await SayAllAsync(
            p,
            StageKey.Priorities,
            336,
            [
                ("Beth R", ContributionKind.Concern, "What, when, who comes, what happens next. In that order."),
                ("Chidi O", ContributionKind.Concern, "Short enough for a phone."),
                ("Farah S", ContributionKind.Idea, "Say it is all right to bring someone."),
                ("Nadia E", ContributionKind.Concern, "It has to work for 900 families."),
            ]
        );
        await p.DecideAsync(
            StageKey.Priorities,
            330,
            10,
            new Decision.DecisionDraft(
                "What must the letter say first?",
                "So that nobody stops at line two.",
                "",
                "One sentence by law.",
                Mandate.Shared,
                DateTime.MaxValue,
                [
                    new("What happens next, and when", "First line, large.", "Beth R and Farah S", true),
                    new("The law first", "As it is now.", "The old letter"),
                ]
            ),
            ["Understand-0", "Understand-1"],
            b => b.Say(Stance.Agree, Families).Say(Stance.Agree, Services)
        );
        await p.ProblemAsync(320, "People stop reading at line two.", "Understand-0");
        await p.OutcomeAsync(
            319,
            "Families know what happens next after they have read the letter.",
            "1 of 6 families knew.",
            30,
            "Most families who answered said they knew what would happen next."
        );
        await p.KeepTellingAsync(StageKey.Priorities, "The first line is decided. We write it this week.", 325);
        await p.CloseAsync(StageKey.Priorities, 310, "The letter starts with what happens next.", "Ideas.");
    }

    private static async Task WriteAsync(ProjectStory p)
    {
        await StageAsync(
            p,
            StageKey.Ideas,
            309,
            285,
            "We write versions.",
            [
                ("Imani J", ContributionKind.Idea, "Version 2: one side, big date."),
                ("Jo L", ContributionKind.Idea, "A list of what to bring."),
                ("Beth R", ContributionKind.Idea, "A line for the young person, in their words."),
                ("Ruth A", ContributionKind.Idea, "Send it to school on the same day."),
            ]
        );
    }

    private static async Task<Decision> DecideAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Design,
            284,
            250,
            "We test four versions.",
            "A letter is good when a tired person understands it.",
            "We send it."
        );
        await SayAllAsync(
            p,
            StageKey.Design,
            280,
            [
                ("Chidi O", ContributionKind.Works, "I read version 4 on the stairs and knew what to do."),
                ("Farah S", ContributionKind.Works, "My mother understood it."),
                ("Dawn P", ContributionKind.DoesNotWork, "Version 3 still says “pursuant”."),
                ("Nadia E", ContributionKind.Works, "It reads at an age of about 9 or 10. The old one needed a degree."),
            ]
        );
        var letter = await p.DecideAsync(
            StageKey.Design,
            270,
            10,
            new Decision.DecisionDraft(
                "Do we send version 4?",
                "The next reviews start soon.",
                "",
                "One sentence by law.",
                Mandate.Shared,
                DateTime.MaxValue,
                [
                    new("Version 4", "One side. What happens next comes first.", "Six families and Nadia E", true),
                    new("Version 3", "One and a half sides.", "Nadia E"),
                ]
            ),
            ["Understand-0", "Understand-1", "Understand-2"],
            b => b.Say(Stance.Agree, Families).Say(Stance.Agree, Services)
        );
        await p.TrialAsync(
            255,
            "Version 4 of the letter",
            "Everyone knew what happens next. One stopped at the sentence from the law.",
            "The sentence from the law stands at the end now.",
            "Chidi O",
            "Farah S",
            "Imani J",
            "Jo L"
        );
        await p.DecideAsync(
            StageKey.Design,
            262,
            10,
            new Decision.DecisionDraft(
                "Who gets a copy of the letter?",
                "Schools asked for one.",
                "",
                "One sentence by law.",
                Mandate.Shared,
                DateTime.MaxValue,
                [
                    new("Families and the school, on the same day", "Families first in the post.", "Beth R and Ruth A", true),
                    new("Families alone", "They pass it on.", "Farah S", true),
                ]
            ),
            ["Ideas-1", "Ideas-2"],
            b => b.Say(Stance.Agree, Families).Say(Stance.Agree, Services)
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Design,
            275,
            "Nadia E",
            ("Beth R", "May we keep a copy of each version?", "Yes. They are all on the project's page."),
            ("Imani J", "Who signs the letter?", "A person with a name and a phone number.")
        );
        await p.KeepTellingAsync(StageKey.Design, "Four versions are being read by families.", 267);
        await p.CloseAsync(StageKey.Design, 250, "Version 4 was chosen.", "We send it.");
        return letter;
    }
}
