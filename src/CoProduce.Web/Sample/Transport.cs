using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>Getting there: a project that says it shares decisions, and does not yet. Questions wait, and one thing was decided elsewhere.</summary>
public static class Transport
{
    public static async Task BuildAsync(SampleForum forum)
    {
        var p = await forum.ProjectAsync("send-transport", "Getting there: SEND transport messages",
            "Families should know who is driving, when they come, and what happens when they are late. We are redoing the messages that families get.",
            new Scope("The words, the times and the way messages are sent.", "The contract with the drivers runs for another two years.", "GBP 8,000 for the new message system."), 190);
        await p.JoinAsync(180, "Farah S", "Gosia W", "Kwame B", "Jo L", "Leon C", "Colin G", "Nadia E");
        await p.LeadAsync("Farah S", "Leon C");
        p.Feels(families: 2, glad: 1);
        await p.OpenAsync(StageKey.GetReady, 178, 165, "The council has asked families in a survey.", "There were many complaints about late messages.", "We listen.");
        await p.SayAsync("ready-farah", StageKey.GetReady, "Farah S", 176, ContributionKind.Question, "The survey had three choices. Who made them?");
        await p.SayAsync("ready-leon", StageKey.GetReady, "Leon C", 174, ContributionKind.Concern, "41 families answered the survey. The three choices came from the drivers' company.");
        await p.CloseAsync(StageKey.GetReady, 165, "The survey is in.", "We listen.", "We wanted to start before the winter. Only one family took part, and we say so.");
        await p.OpenAsync(StageKey.Understand, 164, 120, "Families say how it is now.", "A survey with three boxes is not enough.", "We write it up.");
        await p.SayAsync("text", StageKey.Understand, "Farah S", 160, ContributionKind.DoesNotWork, "We learned by text the night before.");
        await p.SayAsync("gosia", StageKey.Understand, "Gosia W", 158, ContributionKind.DoesNotWork, "The driver changes and nobody tells my daughter. She will not get in.");
        await p.SayAsync("kwame", StageKey.Understand, "Kwame B", 157, ContributionKind.Idea, "Send a photo of the driver the day before.");
        await p.SayAsync("jo", StageKey.Understand, "Jo L", 156, ContributionKind.Works, "The Tuesday driver waits until he is ready. That is all it takes.");
        await p.SayAsync("nadia", StageKey.Understand, "Nadia E", 150, ContributionKind.DoesNotWork, "We get the same complaints. We pass them on and do not hear back either.");
        await p.ReplyAsync("text", "Leon C", 140, ReplyKind.WeDidNot, "We have not changed the night-before text yet, because the company sends it from its own system and the contract does not let us change it.");
        await p.CloseAsync(StageKey.Understand, 120, "We wrote up what four families said.", "We choose what matters.");
        await p.OpenAsync(StageKey.Priorities, 119, 100, "We choose what matters.", "The new message system is bought soon.", "Ideas.");
        await p.SayAsync("matters-gosia", StageKey.Priorities, "Gosia W", 115, ContributionKind.Concern, "Tell us about a new driver before the day.");
        await p.SayAsync("matters-leon", StageKey.Priorities, "Leon C", 112, ContributionKind.Concern, "We need one system for all the companies.");
        await p.ProblemAsync(110, "Families get too many messages.");
        await p.OutcomeAsync(109, "Fewer calls to the transport desk.", "About 60 calls a week.");
        await p.CloseAsync(StageKey.Priorities, 100, "Messages before the day come first.", "Ideas.", "The timetable of the new system did not leave time for a decision by everyone. Only one family took part.");
        await p.OpenAsync(StageKey.Ideas, 99, 60, "We collect ideas for the messages.", "The system can send more than texts.", "We write them together.");
        await p.SayAsync("idea-kwame", StageKey.Ideas, "Kwame B", 95, ContributionKind.Idea, "Let families choose: text, call or email.");
        await p.SayAsync("idea-colin", StageKey.Ideas, "Colin G", 92, ContributionKind.Idea, "Texts cost the least. Calls need a person.");
        await p.CloseAsync(StageKey.Ideas, 60, "We have ideas from both groups.", "We write the messages together.", "Few families had time. We need three or more from here on.");
        await p.OpenAsync(StageKey.Design, 59, -30, "We are writing the new messages.", "The old ones come too late and say too little.", "Families try them.");
        await p.DecideAsync(StageKey.Design, 50, 7, new Decision.Draft("Pick-up points agreed", "The council agreed new pick-up points outside this project.", "It was done to keep within the contract.", "The pick-up points.", Mandate.Informed, DateTime.MaxValue, [new("New pick-up points from January", "Agreed by the council's transport board.")]) { OneOptionReason = "It was decided elsewhere." }, []);
        string[] questions = ["Who decided the pick-up points?", "Can my son still be picked up at the door?", "Who do I call when nobody comes?", "Will the driver know about his seizures?", "When do the new messages start?", "Can we see the contract?"];
        for (var i = 0; i < questions.Length; i++)
        {
            await p.SayAsync($"question-{i}", StageKey.Design, "Farah S", 38 - (i * 4), ContributionKind.Question, questions[i]);
        }

        await p.SayAsync("design-leon", StageKey.Design, "Leon C", 30, ContributionKind.Concern, "We have a first draft of three messages. I am sorry that your questions are waiting.");
        await p.TellAsync(StageKey.Design, 20, "Three messages are drafted. Questions from families are waiting, and we are late.", "We are short of one person. We are sorry.", "Leon answers every open question.", 4);
        await p.SessionAsync(12, 18, "Writing the messages together", "Read three messages aloud and say what is missing.", SessionForm.Online, null, "https://meet.example.org/transport", "Ten minutes is enough. You can send your words by text instead.", "Farah S", "Leon C");
    }
}
