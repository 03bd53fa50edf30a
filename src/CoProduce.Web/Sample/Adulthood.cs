using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>What's next? A project at "Ideas" that is good in parts: an update is late and replies are overdue.</summary>
public static class Adulthood
{
    public static async Task BuildAsync(SampleForum forum)
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
        await p.OpenAsync(
            StageKey.Understand,
            159,
            110,
            "Young people and families say what happens around 18.",
            "Services change, and people fall between them.",
            "We write it up and you check it."
        );
        await p.SayAsync(
            "no",
            StageKey.Understand,
            "RJ",
            155,
            ContributionKind.DoesNotWork,
            "Nobody told me I could say no to the meeting.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "page",
            StageKey.Understand,
            "Tomasz",
            153,
            ContributionKind.Idea,
            "I want one page about me that I own.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "numbers",
            StageKey.Understand,
            "Lucia V",
            152,
            ContributionKind.DoesNotWork,
            "At 18 all our phone numbers stopped working."
        );
        await p.SayAsync(
            "college",
            StageKey.Understand,
            "Maya",
            150,
            ContributionKind.Works,
            "My college had one person I could text. She answered.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "story",
            StageKey.Understand,
            "Gosia W",
            149,
            ContributionKind.Story,
            "On her birthday the letters stopped coming to me and went to her. She cannot read them alone. Nobody had asked us.",
            NameShown.GroupOnly,
            publicly: false
        );
        await p.SayAsync(
            "nadia",
            StageKey.Understand,
            "Nadia E",
            148,
            ContributionKind.DoesNotWork,
            "We get the file six weeks before the birthday. That is too late for us as well."
        );
        await p.ReplyAsync(
            "no",
            "Idris H",
            140,
            ReplyKind.WeDid,
            "Every invitation now says “You can say no” in the first line.",
            Verdict.GotItRight
        );
        await p.ReplyAsync(
            "numbers",
            "Nadia E",
            138,
            ReplyKind.WeAreDoing,
            "We are making one list of who to call after 18. It goes out with the first letter."
        );
        foreach (
            var (who, kind, text) in new[]
            {
                ("RJ", ContributionKind.DoesNotWork, "Six people asked me the same thing in one month."),
                ("Tomasz", ContributionKind.Works, "My support worker writes down what I say, in my words."),
                ("Kwame B", ContributionKind.DoesNotWork, "The letter about money came after the birthday."),
                ("Amina K", ContributionKind.DoesNotWork, "Nobody knew who holds the plan after school."),
                ("Dawn P", ContributionKind.Works, "One visit to college before the summer made all the difference."),
                ("Maya", ContributionKind.Concern, "I do not want to be talked about when I am in the room."),
                ("Lucia V", ContributionKind.Idea, "One list of names, with who comes after whom."),
                ("Gosia W", ContributionKind.Concern, "She can sign now. Nobody has told her what that means."),
            }
        )
        {
            await p.SayAsync($"before-{who}", StageKey.Understand, who, 135, kind, text);
        }

        await p.AskedAndAnsweredAsync(
            StageKey.Understand,
            130,
            "Idris H",
            ("Lucia V", "Who decides when she is 18?", "She does. We help her to, and the law says how."),
            ("Tomasz", "Can I see what you write about me?", "Yes, all of it. Ask any of us.")
        );
        await p.KeepTellingAsync(StageKey.Understand, "We are still listening. Young people say it best.", 141, 125);
        await p.CloseAsync(StageKey.Understand, 110, "We wrote up what we heard.", "We choose what matters.");
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
                FinalSayBy = forum.DaysAgo(-40).ForumDay(),
            },
            [],
            b => b.Say(Stance.Agree, "RJ", "Kwame B", "Lucia V", "Gosia W").Say(Stance.Agree, "Idris H", "Ruth A")
        );
        await p.KeepTellingAsync(StageKey.Priorities, "The ballots are open, or being counted.", 92, 76);
        await p.CloseAsync(StageKey.Priorities, 60, "We chose three things.", "We look for ideas.");
        await p.OpenAsync(
            StageKey.Ideas,
            59,
            -20,
            "We collect ideas for the three things.",
            "Young people lead two of the idea sessions.",
            "We write the options together."
        );
        await p.SayAsync(
            "idea-tomasz",
            StageKey.Ideas,
            "Tomasz",
            50,
            ContributionKind.Idea,
            "The page is mine. I choose who sees it, and I can change it on my phone.",
            NameShown.DisplayName
        );
        await p.SayAsync("idea-lucia", StageKey.Ideas, "Lucia V", 45, ContributionKind.Idea, "The named person stays the same until 19.");
        await p.SayAsync("idea-dawn", StageKey.Ideas, "Dawn P", 44, ContributionKind.Question, "Who pays the named person after 18?");
        await p.SayAsync(
            "idea-amina",
            StageKey.Ideas,
            "Amina K",
            40,
            ContributionKind.Concern,
            "My son does not talk to new people. Could the named person come to school first?"
        );
        await p.SayAsync(
            "idea-idris",
            StageKey.Ideas,
            "Idris H",
            38,
            ContributionKind.Idea,
            "Adult social care could meet people at 16, not 18."
        );
        await p.ReplyAsync(
            "idea-lucia",
            "Idris H",
            30,
            ReplyKind.WeAreDoing,
            "We are working out who that could be, and will say by the end of next month."
        );
        await p.AnswerTheRestAsync(
            "Nadia E",
            52,
            "Thank you. We keep that.",
            "We have changed this. It is in the new plan.",
            "It is one of the three things we chose together.",
            "Thank you. We talked about it when we chose what matters."
        );
        await p.SayAsync(
            "idea-rj",
            StageKey.Ideas,
            "RJ",
            46,
            ContributionKind.Idea,
            "Let me practise saying no before the real meeting.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "idea-maya",
            StageKey.Ideas,
            "Maya",
            44,
            ContributionKind.Idea,
            "Swap phone numbers before the summer, not after.",
            NameShown.DisplayName
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Ideas,
            43,
            "Idris H",
            ("Kwame B", "Will the named person be on the phone in the evening?", "Until 7pm, on two days.")
        );
        await p.KeepTellingAsync(StageKey.Ideas, "Ideas are coming in. The next evening is led by young people.", 41);
        await p.TellAsync(
            StageKey.Ideas,
            24,
            "We are collecting ideas. Two sessions were led by young people.",
            "The best ideas so far came from them.",
            "We write the options together.",
            5
        );
        await p.SessionAsync(
            15,
            17,
            "Idea evening, led by RJ and Tomasz",
            "Build ideas for the page about me.",
            SessionForm.InPerson,
            "Northmere Youth Centre, the blue room",
            null,
            "Pizza. A quiet room next door. Bring someone with you if you like.",
            "RJ",
            "Tomasz",
            "Idris H"
        );
        var first = await p.SessionAsync(
            -40,
            17,
            "What should the page hold?",
            "We sort the ideas for the page about me.",
            SessionForm.InPerson,
            "Northmere Youth Centre, the blue room",
            null,
            "Pizza. A quiet room next door.",
            "RJ",
            "Tomasz",
            "Lucia V",
            "Idris H"
        );
        await p.OfferAsync(first, 1500);
        await p.NeedsAsync(
            first,
            ("RJ", "A quiet space", NeedMet.Yes),
            ("RJ", "Somebody comes with me", NeedMet.Yes),
            ("Tomasz", "Papers in Easy Read", NeedMet.Yes),
            ("Tomasz", "Help with travel", NeedMet.Yes),
            ("Lucia V", "Childcare", NeedMet.Yes),
            ("Lucia V", "Papers sent before", NeedMet.Partly)
        );
        await p.ClaimsAsync(
            38,
            "The evening about the page.",
            ("Tomasz", 1500, 12),
            ("Lucia V", 1500, 12),
            ("Lucia V", 900, 12),
            ("Tomasz", 310, 12),
            ("RJ", 310, 12),
            ("Lucia V", 280, null)
        );
    }
}
