using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>Time to breathe: a project that goes well, at "Make it happen".</summary>
public static partial class ShortBreaks
{
    private static readonly string[] Families =
    [
        "Amina K",
        "Beth R",
        "Chidi O",
        "Dawn P",
        "Eleri M",
        "Hamish T",
        "Imani J",
        "Jo L",
        "Sky",
        "Maya",
    ];
    private static readonly string[] Services = ["Priya N", "Owen D", "Ruth A", "Marta F"];

    public static async Task TellAsync(ForumStory forum)
    {
        var p = await forum.ProjectAsync(
            "short-breaks",
            "Time to breathe: redesigning short breaks",
            "Short breaks give children something to enjoy and families time to rest. "
                + "Together we are changing how places are offered and what they are like.",
            new Scope(
                "How places are offered, what the clubs are like, the form, who scores the bids.",
                "The budget is fixed. The clubs have to be open to every child who has been assessed.",
                "GBP 412,000 a year. It was set by the council in March and will not grow this year."
            ),
            300
        );
        p.Project.LockDate("The council fixes what it asks clubs to do.", forum.DaysAgo(-70).ForumDay());
        await p.JoinAsync(295, [.. Families, .. Services]);
        await p.LeadAsync("Dawn P", "Priya N");
        p.Feels(families: 8, glad: 7);
        await GetReadyAsync(p);
        await UnderstandAsync(p);
        await ChooseAsync(p);
        await CollectIdeasAsync(p);
        await TryAsync(p);
        var decided = await DecideAsync(p);
        await DeliverAsync(p, decided);
        await CheckAsync(p);
        await MeetAsync(p);
        await PayAsync(p);
        await p.AskNowAsync(StageKey.Deliver);
    }

    private static async Task GetReadyAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.GetReady,
            294,
            280,
            "We are agreeing what this project can change.",
            "So that nobody is asked about things that cannot change.",
            "We start to listen."
        );
        await p.SayAsync(
            "ready-dawn",
            StageKey.GetReady,
            "Dawn P",
            290,
            ContributionKind.Question,
            "Will you tell us when the answer is no, and why?"
        );
        await p.ReplyAsync(
            "ready-dawn",
            "Priya N",
            288,
            ReplyKind.Answer,
            "Yes. Every idea gets an answer here, also when it is no. I will write those myself.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "ready-jo",
            StageKey.GetReady,
            "Jo L",
            289,
            ContributionKind.Concern,
            "Please do not put all meetings at school pick-up time."
        );
        await p.ReplyAsync(
            "ready-jo",
            "Owen D",
            286,
            ReplyKind.WeDid,
            "Each session is now offered twice: one at 11am and one at 7pm online.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "ready-eleri",
            StageKey.GetReady,
            "Eleri M",
            288,
            ContributionKind.Idea,
            "Send papers in large print a week before.",
            NameShown.GroupOnly
        );
        await p.ReplyAsync(
            "ready-eleri",
            "Owen D",
            285,
            ReplyKind.WeDid,
            "Papers go out 5 working days before, also in large print.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "ready-priya",
            StageKey.GetReady,
            "Priya N",
            287,
            ContributionKind.Concern,
            "The budget is fixed at GBP 412,000. What clubs must do is locked by a date you can see on this page. Everything else is open."
        );
        await p.CloseAsync(StageKey.GetReady, 280, "Everyone has agreed how we work.", "We start to listen to families.");
    }

    private static Decision.DecisionDraft Ask(string question, string why, Option.OptionDraft first, Option.OptionDraft second) =>
        new(question, why, "", "The budget.", Mandate.Shared, DateTime.MaxValue, [first, second]);
}
