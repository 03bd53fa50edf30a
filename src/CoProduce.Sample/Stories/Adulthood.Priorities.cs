using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class Adulthood
{
    private static async Task ChooseAsync(ProjectStory p, DateOnly cabinetSaysBy)
    {
        await p.OpenAsync(
            StageKey.Priorities,
            109,
            60,
            "We choose what matters most.",
            "We cannot fix all of it at once.",
            "We look for ideas."
        );
        await p.SayAsync(
            "matters-rj",
            StageKey.Priorities,
            "RJ",
            105,
            ContributionKind.Concern,
            "One named person at 16. Somebody who answers.",
            NameShown.DisplayName
        );
        await p.SayAsync("matters-kwame", StageKey.Priorities, "Kwame B", 104, ContributionKind.Concern, "No cliff edge at 18.");
        await p.SayAsync(
            "matters-tomasz",
            StageKey.Priorities,
            "Tomasz",
            103,
            ContributionKind.Idea,
            "The page about me comes first. The rest is easier then.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "matters-ruth",
            StageKey.Priorities,
            "Ruth A",
            102,
            ContributionKind.Idea,
            "Schools can start the page in Year 9."
        );
        await p.DecideAsync(
            StageKey.Priorities,
            100,
            14,
            new Decision.DecisionDraft(
                "What do we put first?",
                "Three things came up again and again.",
                "",
                "The law about who pays after 18.",
                Mandate.Shared,
                DateTime.MaxValue,
                [
                    new(
                        "One named person at 16, a page about me, no cliff edge at 18",
                        "All three, in this order.",
                        "RJ, Tomasz and Lucia V",
                        true
                    ),
                    new("Only the page about me", "Do one thing well.", "Nadia E"),
                ]
            ),
            ["no", "page", "numbers"],
            b => b.Say(Stance.Agree, "RJ", "Tomasz", "Maya", "Lucia V", "Kwame B").Say(Stance.Agree, "Idris H", "Nadia E")
        );
        await p.ProblemAsync(100, "At 18 the people who help change all at once.", "numbers");
        await p.ProblemAsync(100, "Young people do not know that they may say no.", "no");
        await p.OutcomeAsync(99, "Everyone at 16 can name one person to ask.", "Nobody asked could.");
        await p.DecideAsync(
            StageKey.Priorities,
            95,
            14,
            new Decision.DecisionDraft(
                "Who holds the page about me?",
                "It is written this summer.",
                "",
                "The law about who pays after 18.",
                Mandate.Shared,
                DateTime.MaxValue,
                [
                    new("The young person does", "They choose who sees it.", "Tomasz and Maya", true),
                    new("The school does", "It is passed on each year.", "Ruth A"),
                ]
            ),
            ["page", "college"],
            b => b.Say(Stance.Agree, "RJ", "Tomasz", "Maya", "Lucia V").Say(Stance.Agree, "Idris H", "Ruth A")
        );
        await p.DecideAsync(
            StageKey.Priorities,
            90,
            14,
            new Decision.DecisionDraft(
                "Do we ask for one budget for 16 to 25?",
                "The money is split at 18.",
                "",
                "The council and the health service decide about money.",
                Mandate.Recommended,
                DateTime.MaxValue,
                [
                    new("Ask for one budget", "From next year.", "Kwame B and Idris H", true),
                    new("Leave it as it is", "Two budgets, better joined.", "Nadia E"),
                ]
            )
            {
                FinalSayWith = "The council's cabinet",
                FinalSayBy = cabinetSaysBy,
            },
            [],
            b => b.Say(Stance.Agree, "RJ", "Kwame B", "Lucia V", "Gosia W").Say(Stance.Agree, "Idris H", "Ruth A")
        );
        await p.KeepTellingAsync(StageKey.Priorities, "The ballots are open, or being counted.", 92, 76);
        await p.CloseAsync(StageKey.Priorities, 60, "We chose three things.", "We look for ideas.");
    }
}
