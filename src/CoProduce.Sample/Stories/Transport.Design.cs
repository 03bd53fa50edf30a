using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class Transport
{
    private static async Task DecideElsewhereAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Design,
            119,
            -30,
            "We are writing the new messages.",
            "The old ones come too late and say too little. What matters and which ideas there are was not asked.",
            "Families try them.",
            stagesPassedOver: true
        );
        foreach (var (what, daysAgo) in new[] { ("Which message system do we buy?", 110), ("Do messages go by text only?", 90) })
        {
            await p.DecideAsync(
                StageKey.Design,
                daysAgo,
                7,
                new Decision.DecisionDraft(
                    what,
                    "The council's transport board decided this outside the project.",
                    "The survey had three choices. They were made before families were asked.",
                    "What was decided.",
                    Mandate.Informed,
                    DateTime.MaxValue,
                    [new("As the transport board decided", "One system, and texts.")]
                )
                {
                    OneOptionReason = "It was decided elsewhere.",
                },
                []
            );
        }

        await p.DecideAsync(
            StageKey.Design,
            50,
            7,
            new Decision.DecisionDraft(
                "Pick-up points agreed",
                "The council agreed new pick-up points outside this project.",
                "It was done to keep within the contract.",
                "The pick-up points.",
                Mandate.Informed,
                DateTime.MaxValue,
                [new("New pick-up points from January", "Agreed by the council's transport board.")]
            )
            {
                OneOptionReason = "It was decided elsewhere.",
            },
            []
        );
    }

    private static async Task LetQuestionsWaitAsync(ProjectStory p)
    {
        string[] questions =
        [
            "Who decided the pick-up points?",
            "Can my son still be picked up at the door?",
            "Who do I call when nobody comes?",
            "Will the driver know about his seizures?",
            "When do the new messages start?",
            "Can we see the contract?",
            "Who reads the survey?",
        ];
        for (var i = 0; i < questions.Length; i++)
        {
            await p.SayAsync($"question-{i}", StageKey.Design, "Farah S", 38 - (i * 4), ContributionKind.Question, questions[i]);
        }

        await p.SayAsync(
            "design-leon",
            StageKey.Design,
            "Leon C",
            30,
            ContributionKind.Concern,
            "We have a first draft of three messages. I am sorry that your questions are waiting."
        );
        await p.TellAsync(
            StageKey.Design,
            20,
            "Three messages are drafted. Questions from families are waiting, and we are late.",
            "We are short of one person. We are sorry.",
            "Leon answers every open question.",
            4
        );
    }

    private static async Task MeetAsync(ProjectStory p)
    {
        await p.SessionAsync(
            12,
            18,
            "Writing the messages together",
            "Read three messages aloud and say what is missing.",
            SessionForm.Online,
            null,
            "https://meet.example.org/transport",
            "Ten minutes is enough. You can send your words by text instead.",
            "Farah S",
            "Leon C"
        );
        var told = await p.SessionAsync(
            -60,
            10,
            "The new system, shown",
            "The council shows the message system it has bought.",
            SessionForm.InPerson,
            "Town hall, room 4",
            null,
            "Tea and coffee.",
            "Farah S",
            "Gosia W",
            "Leon C"
        );
        await p.OfferAsync(told, 0);
        await p.NeedsAsync(
            told,
            ("Farah S", "Childcare", NeedMet.No),
            ("Gosia W", "An interpreter for my language", NeedMet.No),
            ("Gosia W", "Step-free access", NeedMet.Yes)
        );
        await p.ClaimsAsync(59, "The bus to the town hall.", ("Farah S", 420, 58), ("Gosia W", 420, 10), ("Farah S", 900, null));
    }
}
