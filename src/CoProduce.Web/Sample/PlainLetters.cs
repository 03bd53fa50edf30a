using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>Plain letters: a small project that was done together and checked.</summary>
public static class PlainLetters
{
    private static readonly string[] Families = ["Beth R", "Chidi O", "Farah S", "Imani J", "Jo L", "Dawn P"];
    private static readonly string[] Services = ["Nadia E", "Ruth A"];

    public static async Task BuildAsync(SampleForum forum)
    {
        var p = await forum.ProjectAsync(
            "plain-letters",
            "Plain letters: annual review letters",
            "Letters about the yearly review of a child's plan were hard to read. Six families and two council staff wrote them again, together.",
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
        await p.OpenAsync(
            StageKey.Deliver,
            249,
            111,
            "The new letter goes out.",
            "900 families get one this year.",
            "We ask whether it worked."
        );
        await p.DoAsync(
            letter,
            "Send version 4 to every family",
            "Nadia E",
            248,
            220,
            222,
            "Every family now gets the new letter. It is one side, and says first what happens next.",
            "Understand-0",
            "Understand-1",
            "Understand-2"
        );
        await SayAllAsync(
            p,
            StageKey.Deliver,
            215,
            [
                ("Beth R", ContributionKind.Works, "It came. I did not have to phone."),
                ("Imani J", ContributionKind.Works, "The date is at the top."),
                ("Jo L", ContributionKind.Concern, "The envelope still looks like a bill."),
                ("Ruth A", ContributionKind.Works, "School had it on the same day."),
            ]
        );
        await p.ReplyAsync(
            "Deliver-2",
            "Nadia E",
            210,
            ReplyKind.WeDid,
            "It comes in a plain white envelope now, with the forum's name on it.",
            Verdict.GotItRight
        );
        await p.KeepTellingAsync(
            StageKey.Deliver,
            "The new letters go out, week by week. We count the calls that come back.",
            230,
            211,
            192,
            173,
            154,
            135,
            120
        );
        await p.CloseAsync(StageKey.Deliver, 111, "All letters are new.", "We check in three months.");
        await StageAsync(
            p,
            StageKey.Review,
            110,
            90,
            "We ask whether it worked.",
            [
                ("Beth R", ContributionKind.Works, "I knew what would happen next."),
                ("Chidi O", ContributionKind.Works, "I read it once."),
                ("Farah S", ContributionKind.Works, "I brought my sister. The letter said I could."),
                ("Nadia E", ContributionKind.Works, "Most families who answered said they knew what would happen next."),
            ]
        );
        await p.AnswerTheRestAsync(
            "Nadia E",
            21,
            "Thank you. That part stays as it is.",
            "That line is gone. Version 4 says it in plain words.",
            "It is in the new letter.",
            "We talked about it in the writing group, and the letter follows it now."
        );
        var check = await p.SessionAsync(
            -100,
            10,
            "Did it work?",
            "Three months on: read the letters and say.",
            SessionForm.Online,
            null,
            "https://meet.example.org/letters",
            "Half an hour.",
            "Beth R",
            "Nadia E"
        );
        await p.OfferAsync(check, 1500);
        await p.NeedsAsync(
            check,
            ("Beth R", "A BSL interpreter", NeedMet.Yes),
            ("Gosia W", "Papers sent before", NeedMet.Yes),
            ("Amina K", "Camera off", NeedMet.Yes)
        );
        await p.ClaimsAsync(98, "Did it work?", ("Beth R", 1500, 8), ("Gosia W", 1500, 8), ("Amina K", 1500, 8));
    }

    private static async Task StageAsync(
        SampleProject p,
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
        SampleProject p,
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
