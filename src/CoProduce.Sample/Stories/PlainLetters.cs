using CoProduce.Domain.Contributions;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

/// <summary>Plain letters: a small project that was done together and checked.</summary>
public static partial class PlainLetters
{
    private static readonly string[] Families = ["Beth R", "Chidi O", "Farah S", "Imani J", "Jo L", "Dawn P"];
    private static readonly string[] Services = ["Nadia E", "Ruth A"];

    public static async Task TellAsync(ForumStory forum)
    {
        var p = await forum.ProjectAsync(
            "plain-letters",
            "Plain letters: annual review letters",
            "Letters about the yearly review of a child's plan were hard to read. "
                + "Six families and two council staff wrote them again, together.",
            new Scope(
                "Every word of the letters, and when they are sent.",
                "The law says that a letter must be sent.",
                "No money. Two days of staff time."
            ),
            390
        );
        await p.JoinAsync(388, [.. Families, .. Services]);
        await p.LeadAsync("Dawn P", "Nadia E");
        p.Feels(families: 6, glad: 6);
        await ListenAsync(p);
        await ChooseAsync(p);
        await WriteAsync(p);
        var letter = await DecideAsync(p);
        await SendAsync(p, letter);
        await CheckAsync(p);
    }

    private static async Task ListenAsync(ProjectStory p)
    {
        await StageAsync(
            p,
            StageKey.GetReady,
            386,
            370,
            "We agree how to work.",
            [
                ("Dawn P", ContributionKind.Question, "Can we change every word?"),
                ("Beth R", ContributionKind.Concern, "Please no meeting for this. We can write online."),
                ("Jo L", ContributionKind.Idea, "Start with the worst letter."),
                ("Nadia E", ContributionKind.Concern, "One sentence has to stay, by law. I will mark it."),
            ]
        );
        await StageAsync(
            p,
            StageKey.Understand,
            369,
            340,
            "Families show where they stop reading.",
            [
                ("Chidi O", ContributionKind.DoesNotWork, "I stopped at line two. I thought it said no."),
                ("Farah S", ContributionKind.DoesNotWork, "It does not say what happens next."),
                ("Imani J", ContributionKind.Idea, "Put the date of the meeting at the top."),
                ("Jo L", ContributionKind.Works, "The phone number was right, and a person answered."),
                ("Ruth A", ContributionKind.DoesNotWork, "Schools do not understand it either."),
            ]
        );
    }

    private static async Task StageAsync(
        ProjectStory p,
        StageKey stage,
        int from,
        int to,
        string what,
        (string Who, ContributionKind Kind, string Text)[] said
    )
    {
        await p.OpenAsync(stage, from, to, what, "So that the letters work for those who get them.", "We go on together.");
        await p.KeepTellingAsync(stage, "The writing group meets online. Nothing is decided yet.", (from + to) / 2);
        await SayAllAsync(p, stage, from - 3, said);
        await p.CloseAsync(stage, to, "Done together.", "The next stage.");
    }

    private static async Task SayAllAsync(
        ProjectStory p,
        StageKey stage,
        int daysAgo,
        (string Who, ContributionKind Kind, string Text)[] said
    )
    {
        for (var i = 0; i < said.Length; i++)
        {
            await p.SayAsync($"{stage}-{i}", stage, said[i].Who, daysAgo, said[i].Kind, said[i].Text);
            if (said[i].Kind is ContributionKind.Idea or ContributionKind.Question)
            {
                await p.ReplyAsync(
                    $"{stage}-{i}",
                    "Nadia E",
                    daysAgo - 2,
                    said[i].Kind is ContributionKind.Question ? ReplyKind.Answer : ReplyKind.WeDid,
                    said[i].Kind is ContributionKind.Question
                        ? "Yes, all but one sentence that the law asks for."
                        : "Yes. It is in the new letter.",
                    Verdict.GotItRight
                );
            }
        }
    }
}
