using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>What's next? A project at "Ideas" that is good in parts: an update is late and replies are overdue.</summary>
public static partial class Adulthood
{
    public static async Task TellAsync(ForumStory forum)
    {
        var p = await forum.ProjectAsync(
            "preparing-for-adulthood",
            "What's next? Preparing for adulthood",
            "Turning 18 should not feel like falling off a cliff. Young people, families and services plan what happens next, together.",
            new Scope(
                "Who you talk to, when planning starts, what is written about you.",
                "The law says which service pays after 18.",
                "No new money. Staff time can be used differently."
            ),
            200
        );
        await p.JoinAsync(
            180,
            "RJ",
            "Tomasz",
            "Maya",
            "Lucia V",
            "Kwame B",
            "Gosia W",
            "Amina K",
            "Dawn P",
            "Idris H",
            "Nadia E",
            "Ruth A"
        );
        await p.LeadAsync("Lucia V", "Idris H");
        p.Feels(families: 8, glad: 6);
        await GetReadyAsync(p);
        await UnderstandAsync(p);
        await ChooseAsync(p, forum.DaysAgo(-40).ForumDay());
        await CollectIdeasAsync(p);
        await MeetAsync(p);
    }

    private static async Task GetReadyAsync(ProjectStory p)
    {
        await p.OpenAsync(
            StageKey.GetReady,
            178,
            160,
            "We are agreeing what this can change.",
            "The scope was written before families joined. We are going over it together.",
            "We start to listen."
        );
        await p.SayAsync(
            "scope",
            StageKey.GetReady,
            "Kwame B",
            175,
            ContributionKind.Question,
            "Why was the scope written before we were asked?"
        );
        await p.ReplyAsync(
            "scope",
            "Idris H",
            172,
            ReplyKind.Answer,
            "It should not have been. We went through it with you and changed two parts.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "scope-gosia",
            StageKey.GetReady,
            "Gosia W",
            174,
            ContributionKind.Concern,
            "Please meet after school, not at 2pm."
        );
        await p.SayAsync(
            "scope-idris",
            StageKey.GetReady,
            "Idris H",
            172,
            ContributionKind.Concern,
            "I cannot change which law applies after 18. I can change how we tell you."
        );
        await p.CloseAsync(StageKey.GetReady, 160, "We went over the scope together.", "We listen.");
    }
}
