using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>Getting there: a project that says it shares decisions, and does not yet. Questions wait, and one thing was decided
/// elsewhere.</summary>
public static partial class Transport
{
    public static async Task TellAsync(ForumStory forum)
    {
        var p = await forum.ProjectAsync(
            "send-transport",
            "Getting there: SEND transport messages",
            "Families should know who is driving, when they come, and what happens when they are late. "
                + "We are redoing the messages that families get.",
            new Scope(
                "The words, the times and the way messages are sent.",
                "The contract with the drivers runs for another two years.",
                "GBP 8,000 for the new message system."
            ),
            190
        );
        await p.JoinAsync(180, "Farah S", "Gosia W", "Kwame B", "Jo L", "Leon C", "Colin G", "Nadia E");
        await p.LeadAsync("Farah S", "Leon C");
        p.Feels(families: 2, glad: 1);
        await GetReadyAsync(p);
        await UnderstandAsync(p);
        await DecideElsewhereAsync(p);
        await LetQuestionsWaitAsync(p);
        await MeetAsync(p);
    }

    private static async Task GetReadyAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.GetReady,
            178,
            165,
            "The council has asked families in a survey.",
            "There were many complaints about late messages.",
            "We listen."
        );
        await p.SayAsync(
            "ready-farah",
            StageKey.GetReady,
            "Farah S",
            176,
            ContributionKind.Question,
            "The survey had three choices. Who made them?"
        );
        await p.ReplyAsync(
            "ready-farah",
            "Leon C",
            174,
            ReplyKind.Answer,
            "The drivers' company did. Nobody asked families before. That was wrong."
        );
        await p.SayAsync(
            "ready-leon",
            StageKey.GetReady,
            "Leon C",
            174,
            ContributionKind.Concern,
            "41 families answered the survey. The three choices came from the drivers' company."
        );
        await p.CloseAsync(
            StageKey.GetReady,
            165,
            "The survey is in.",
            "We listen.",
            "We wanted to start before the winter. Only one family took part, and we say so."
        );
    }

    private static async Task UnderstandAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.Understand,
            164,
            120,
            "Families say how it is now.",
            "A survey with three boxes is not enough.",
            "We write it up."
        );
        await p.SayAsync("text", StageKey.Understand, "Farah S", 160, ContributionKind.DoesNotWork, "We learned by text the night before.");
        await p.SayAsync(
            "gosia",
            StageKey.Understand,
            "Gosia W",
            158,
            ContributionKind.DoesNotWork,
            "The driver changes and nobody tells my daughter. She will not get in."
        );
        await p.SayAsync("kwame", StageKey.Understand, "Kwame B", 157, ContributionKind.Idea, "Send a photo of the driver the day before.");
        await p.SayAsync(
            "jo",
            StageKey.Understand,
            "Jo L",
            156,
            ContributionKind.Works,
            "The Tuesday driver waits until he is ready. That is all it takes."
        );
        await p.SayAsync(
            "nadia",
            StageKey.Understand,
            "Nadia E",
            150,
            ContributionKind.DoesNotWork,
            "We get the same complaints. We pass them on and do not hear back either."
        );
        await p.ReplyAsync(
            "text",
            "Leon C",
            140,
            ReplyKind.WeDidNot,
            "We have not changed the night-before text yet, because the company sends it from its own system and "
                + "the contract does not let us change it."
        );
        await p.SurveyAsync(
            StageKey.Understand,
            155,
            37,
            11,
            "Leon C",
            "Farah S",
            [
                "The text comes when he is already in the hall.",
                "I never know which driver it is.",
                "Nobody answers the number on the letter.",
                "The bus was 40 minutes late and nobody said so.",
                "She needs a picture, not a text.",
                "They changed the pick-up point and told the school, not us.",
                "Three different companies write to me.",
            ]
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Understand,
            150,
            "Leon C",
            ("Gosia W", "Do the drivers get a photo of my daughter?", "No. They get a name and a place. We are changing that."),
            ("Kwame B", "Which company drives on Fridays?", "It changes. We put the list online on Monday."),
            ("Jo L", "Can the Tuesday driver stay?", "Until the summer, yes. After that we ask the company.")
        );
        await p.ProblemAsync(130, "Families get too many messages.");
        await p.OutcomeAsync(129, "Fewer calls to the transport desk.", "About 60 calls a week.");
        await p.CloseAsync(
            StageKey.Understand,
            120,
            "We wrote up what 41 families said.",
            "The new message system is bought. The council goes straight to the design."
        );
    }
}
