using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Sample;

/// <summary>Time to breathe: a project that goes well, at "Make it happen".</summary>
public static class ShortBreaks
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

    public static async Task BuildAsync(SampleForum forum)
    {
        var p = await forum.ProjectAsync(
            "short-breaks",
            "Time to breathe: redesigning short breaks",
            "Short breaks give children something to enjoy and families time to rest. Together we are changing how places are offered and what they are like.",
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
        await ListenAsync(p);
        await ChooseAsync(p);
        await DoAsync(p, forum);
        await p.AskNowAsync(StageKey.Deliver);
    }

    private static async Task ListenAsync(SampleProject p)
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
        await p.OpenAsync(
            StageKey.Understand,
            279,
            240,
            "Families tell us what works and what does not.",
            "We start from what families know, not from what we assume.",
            "We write down what we heard, and you check it."
        );
        await p.SayAsync("club", StageKey.Understand, "Amina K", 275, ContributionKind.Works, "Saturday club staff know him. He runs in.");
        await p.ReplyAsync(
            "club",
            "Owen D",
            270,
            ReplyKind.WeAreDoing,
            "We keep the same staff on Saturdays, and write it into what we ask of clubs.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "phone",
            StageKey.Understand,
            "Beth R",
            274,
            ContributionKind.DoesNotWork,
            "You get a place by being first to phone at 9am. I am at work."
        );
        await p.SayAsync(
            "form",
            StageKey.Understand,
            "Chidi O",
            272,
            ContributionKind.DoesNotWork,
            "The form has 12 pages. It asks the same thing four times."
        );
        await p.SayAsync(
            "quiet",
            StageKey.Understand,
            "Sky",
            270,
            ContributionKind.Idea,
            "A quiet hour with no music.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "tired",
            StageKey.Understand,
            "Imani J",
            268,
            ContributionKind.Story,
            "The one weekend we had a place, I slept for eleven hours. My other two had me to themselves on the Sunday. That is what a break is.",
            NameShown.GroupOnly,
            publicly: false
        );
        await p.ReplyAsync(
            "tired",
            "Priya N",
            262,
            ReplyKind.WeAreDoing,
            "Thank you for telling us. “Rest for the whole family” is now one of the things we check clubs on."
        );
        await p.SayAsync(
            "taxi",
            StageKey.Understand,
            "Jo L",
            266,
            ContributionKind.DoesNotWork,
            "There is a place, but no way to get there without a car."
        );
        await p.SayAsync(
            "bids",
            StageKey.Understand,
            "Eleri M",
            264,
            ContributionKind.Idea,
            "Let families help to choose which clubs get the money."
        );
        await p.SayAsync(
            "sunday",
            StageKey.Understand,
            "Maya",
            262,
            ContributionKind.Idea,
            "Clubs on Sundays too. Saturdays are full of appointments.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "ruth",
            StageKey.Understand,
            "Ruth A",
            260,
            ContributionKind.DoesNotWork,
            "Schools hear about places after they have gone."
        );
        await p.SayAsync(
            "marta",
            StageKey.Understand,
            "Marta F",
            259,
            ContributionKind.Works,
            "When clubs know about medicines beforehand, children can stay all day."
        );
        await p.SeenTooAsync("phone", "Amina K", "Chidi O", "Jo L");
        await p.TalkAsync("phone", "Hamish T", 273, "The line was busy for 40 minutes. Then the places were gone.");
        await p.TalkAsync("phone", "Owen D", 272, "I did not know that. I will bring the call records to the next session.");
        await p.HideAsync(
            "phone",
            "Hamish T",
            "Priya N",
            "Dawn P",
            271,
            "Whoever thought of 9am has never had a child.",
            "It is aimed at a person. Say what the 9am rule does to you. That is what we need to hear.",
            "I was angry about the rule, not at anybody.",
            "I know the feeling. The words still land on the people who answer the phone. Please say it again about the rule."
        );
        await p.ComplainAsync(
            "Amina K",
            "Sam Y",
            190,
            "My name was on the list by the door of the session. I had asked for it not to be.",
            "You are right, and we are sorry. Lists at the door now hold only how many people come. We have told everyone who runs sessions."
        );
        await p.TellOfBehaviourAsync(
            "Amina K",
            3,
            11,
            "In the last session we were told twice to be quick. Some of us never got to speak."
        );
        await p.ThankAsync("tired", "Priya N", 262, "Your story is why “rest for the whole family” is on our list.");
        await p.TakeDownAsync(
            StageKey.Understand,
            "Lena",
            Hat.YoungPerson,
            "Amina K",
            HowGiven.Drawing,
            "mother",
            258,
            ContributionKind.Idea,
            "A drawing of a big soft chair in a corner, with a blue lamp. She said: nobody talks there.",
            "Dawn P"
        );
        await p.TakeDownAsync(
            StageKey.Understand,
            "Rosa",
            Hat.ParentCarer,
            "Sam Y",
            HowGiven.Phone,
            null,
            257,
            ContributionKind.DoesNotWork,
            "I have no computer. The form is only online.",
            "Dawn P"
        );
        await p.SumUpAsync(
            StageKey.Understand,
            "Priya N",
            245,
            "Getting a place is a race. The form is long. Inside the clubs, staff who know the child matter most, and somewhere quiet. Rest is for the whole family.",
            ["club", "phone", "form", "quiet", "tired"],
            ["Amina K", "Beth R", "Chidi O", "Sky"],
            ("Jo L", "Getting there without a car is missing.")
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Understand,
            265,
            "Owen D",
            ("Amina K", "Who reads what we say here?", "Everyone in this project, and forum staff."),
            ("Beth R", "Will the phone line stay?", "Nobody knows yet. You help to decide it."),
            ("Chidi O", "May I send a photo of the form?", "Yes. Send it to Sam at the forum."),
            ("Jo L", "Is there money for taxis?", "Not in this budget. We ask for it in the next one."),
            ("Maya", "Can young people come without a parent?", "Yes. Bring a friend if you like.")
        );
        await p.KeepTellingAsync(StageKey.Understand, "We are still listening. Twelve people have told us how it is.", 260);
        await p.CloseAsync(StageKey.Understand, 240, "We wrote down what we heard. Families checked it.", "We choose what matters most.");
    }

    private static async Task ChooseAsync(SampleProject p)
    {
        await p.OpenAsync(
            StageKey.Priorities,
            239,
            205,
            "We are choosing what matters most.",
            "There is not money for everything at once.",
            "We look for ideas."
        );
        await p.SayAsync(
            "matters-beth",
            StageKey.Priorities,
            "Beth R",
            236,
            ContributionKind.Concern,
            "Fair places first. Everything else depends on getting in."
        );
        await p.SayAsync(
            "matters-hamish",
            StageKey.Priorities,
            "Hamish T",
            235,
            ContributionKind.Idea,
            "Good looks like this: nobody has to be first to the phone."
        );
        await p.SayAsync(
            "matters-sky",
            StageKey.Priorities,
            "Sky",
            234,
            ContributionKind.Concern,
            "Do not forget what it is like inside the club.",
            NameShown.DisplayName
        );
        await p.SayAsync(
            "matters-owen",
            StageKey.Priorities,
            "Owen D",
            233,
            ContributionKind.Concern,
            "We can change booking this year. New buildings we cannot."
        );
        var first = await p.DecideAsync(
            StageKey.Priorities,
            230,
            14,
            Ask(
                "What do we put first?",
                "We can do three things well this year.",
                new("Fair places, a short form, calmer clubs", "In this order.", "Beth R, Hamish T and Owen D", true),
                new("New clubs first", "Open two more clubs before anything else.", "Marta F")
            ) with
            {
                Mandate = Mandate.Recommended,
                FinalSayWith = "The council's cabinet",
                FinalSayBy = p.Project.CreatedAt.ForumDay().AddDays(100),
            },
            ["phone", "form", "quiet"],
            b =>
                b.Say(Stance.Agree, "Amina K", "Beth R", "Chidi O", "Dawn P", "Eleri M", "Hamish T", "Sky")
                    .Say(Stance.Agree, "Priya N", "Owen D", "Ruth A")
        );
        await p.ProblemAsync(228, "Places go to whoever phones first. Families at work cannot.", "phone");
        await p.ProblemAsync(228, "The form is too long, and asks the same thing again.", "form");
        await p.ProblemAsync(228, "Families who do not speak English well may not know that there are clubs.");
        await p.ConstraintAsync(
            227,
            "The budget is GBP 412,000 a year.",
            "The council set it in March. It will not change before the next one."
        );
        await p.OutcomeAsync(226, "More families get a place without having to phone.", "3 of 10 families who asked got a place.");
        await p.AskedAndAnsweredAsync(
            StageKey.Priorities,
            225,
            "Priya N",
            ("Hamish T", "When is the budget set again?", "In March. We bring the date to the next session."),
            ("Imani J", "Can we change our minds later?", "Yes, in “Ideas”. What we chose comes first, that is all."),
            ("Maya", "Does it count when I only vote?", "It counts in full.")
        );
        await p.KeepTellingAsync(StageKey.Priorities, "Three things are ahead. The result comes in two weeks.", 222);
        await p.CloseAsync(StageKey.Priorities, 205, "We chose: fair places, a short form, calmer clubs.", "We look for ideas.");
        await p.OpenAsync(
            StageKey.Ideas,
            204,
            170,
            "We collect ideas and build on them.",
            "The best ones come from both sides of the table.",
            "We write the options together."
        );
        await p.SayAsync(
            "draw",
            StageKey.Ideas,
            "Hamish T",
            200,
            ContributionKind.Idea,
            "Offer places by need, then by a fair draw. Not first to phone. (Written with Owen.)"
        );
        await p.SayAsync(
            "onepage",
            StageKey.Ideas,
            "Chidi O",
            198,
            ContributionKind.Idea,
            "One page. Ask only what the club needs to keep my son happy and safe."
        );
        await p.SayAsync(
            "noise",
            StageKey.Ideas,
            "Eleri M",
            197,
            ContributionKind.Idea,
            "A quiet hour in every holiday scheme, with the lights low."
        );
        await p.SayAsync(
            "owen-idea",
            StageKey.Ideas,
            "Owen D",
            195,
            ContributionKind.Idea,
            "Show how many places there are, so that a draw can be checked by anyone."
        );
        await p.AskedAndAnsweredAsync(
            StageKey.Ideas,
            190,
            "Owen D",
            ("Dawn P", "Who draws the lots?", "A computer, and two families watch."),
            ("Beth R", "Is need decided by a form?", "By the assessment you already have. No new form."),
            ("Amina K", "What if a place is given back?", "The next on the list gets it the same day.")
        );
        await p.KeepTellingAsync(StageKey.Ideas, "Nine ideas are in. Some of them fit together.", 187);
        await p.CloseAsync(StageKey.Ideas, 170, "We have ideas for all three.", "We write the options together and decide.");
        await p.OpenAsync(
            StageKey.Design,
            169,
            100,
            "We write the options together, try them, and decide.",
            "What clubs must do is fixed soon.",
            "We make it happen."
        );
        await p.SayAsync(
            "try-amina",
            StageKey.Design,
            "Amina K",
            165,
            ContributionKind.Works,
            "I tried the new form on my phone at the bus stop. Four minutes."
        );
        await p.SayAsync(
            "try-jo",
            StageKey.Design,
            "Jo L",
            164,
            ContributionKind.DoesNotWork,
            "The word “eligibility” stopped me. Say who it is for."
        );
        await p.ReplyAsync("try-jo", "Owen D", 160, ReplyKind.WeDid, "The form now says “Who this is for”.", Verdict.GotItRight);
        await p.SayAsync("try-imani", StageKey.Design, "Imani J", 163, ContributionKind.Concern, "Who checks that the draw is fair?");
        await p.ReplyAsync(
            "try-imani",
            "Priya N",
            158,
            ReplyKind.WeDid,
            "Two family members watch each draw and sign the list.",
            Verdict.GotItRight
        );
        await p.SayAsync(
            "try-marta",
            StageKey.Design,
            "Marta F",
            162,
            ContributionKind.Concern,
            "The form needs one line about medicines. I can write it with a parent."
        );
        _ = first;
    }

    private static async Task DoAsync(SampleProject p, SampleForum forum)
    {
        string[] yes = ["Amina K", "Beth R", "Chidi O", "Dawn P", "Eleri M", "Hamish T", "Imani J"];
        string[] services = ["Priya N", "Owen D", "Ruth A"];
        var draw = await p.DecideAsync(
            StageKey.Design,
            155,
            14,
            Ask(
                "Do we stop first-come booking?",
                "Families at work cannot phone at 9am.",
                new(
                    "Places by need, then a fair draw",
                    "Those who need it most first. Then everyone has the same chance.",
                    "Hamish T and Owen D",
                    true
                ),
                new("Online booking at 9am", "The same rule, but online.", "Colin G")
            ),
            ["phone", "draw"],
            b => b.Say(Stance.Agree, yes).Say(Stance.Agree, services)
        );
        var quiet = await p.DecideAsync(
            StageKey.Design,
            150,
            14,
            Ask(
                "A quiet hour in every holiday scheme?",
                "Sky asked for it, and others said so too.",
                new("Yes, in every scheme", "One hour a day with no music and low lights.", "Sky and Eleri M", true),
                new("Only where a club wants it", "Clubs choose.", "Marta F")
            ),
            ["quiet", "noise"],
            b => b.Say(Stance.Agree, [.. yes, "Sky"]).Say(Stance.Agree, services)
        );
        var bids = await p.DecideAsync(
            StageKey.Design,
            145,
            14,
            Ask(
                "Who scores the bids?",
                "Clubs are chosen in spring.",
                new("Two family members score with the council", "With training and pay for their time.", "Eleri M and Priya N", true),
                new("Families advise", "The council scores and families comment.", "Colin G")
            ),
            ["bids"],
            b => b.Say(Stance.Agree, yes).Say(Stance.CanLiveWithIt, services)
        );
        var form = await p.DecideAsync(
            StageKey.Design,
            140,
            14,
            Ask(
                "One page booking form?",
                "Twelve pages keep families away.",
                new("Three pages at most, one if we can", "Ask only what the club needs.", "Chidi O and Owen D", true),
                new("Keep the long form online", "Save it as you go.", "Nadia E")
            ),
            ["form", "onepage"],
            b => b.Say(Stance.Agree, yes).Say(Stance.Agree, services)
        );
        await p.DecideAsync(
            StageKey.Design,
            135,
            14,
            Ask(
                "Sunday clubs?",
                "Maya asked. Saturdays are full.",
                new("Open two clubs on Sundays", "From summer.", "Maya and Beth R", true),
                new("Look again in April", "When the staff money is known.", "Owen D")
            ),
            ["sunday"],
            b =>
                b.Say(Stance.Agree, yes)
                    .Because("There is no money for staff on Sundays this year.", Stance.DoNotAgree, services)
                    .Answer("We hear that. Families ask that it is looked at again in April, with the figures.")
        );
        await p.ReplyAsync(
            "sunday",
            "Owen D",
            118,
            ReplyKind.WeDidNot,
            "You asked for Sunday clubs. We cannot do this yet. There is no money for staff on Sundays. We will look again in April with you."
        );
        await p.TrialAsync(
            150,
            "The draw, and the form on a phone",
            "The draw was clear. The form lost what was typed when the phone rang.",
            "The form keeps what was typed. The word “eligibility” is gone.",
            "Amina K",
            "Jo L",
            "Imani J",
            "Sky"
        );
        await p.ConstraintAsync(130, "No money for staff on Sundays.", "It came out when the costs were added up.");
        await p.AskedAndAnsweredAsync(
            StageKey.Design,
            140,
            "Priya N",
            ("Eleri M", "Do scorers get paid?", "Yes, by the hour, and travel."),
            ("Hamish T", "Can we see the costs?", "Yes. They are on the decision page."),
            ("Sky", "Will the quiet hour be on the poster?", "Yes, with the time.")
        );
        await p.KeepTellingAsync(StageKey.Design, "The form and the draw are being tested.", 150, 131, 115);
        await p.CloseAsync(StageKey.Design, 100, "Four things are decided. Sunday clubs are not.", "We make it happen.");
        await p.OpenAsync(
            StageKey.Deliver,
            99,
            -40,
            "We are doing what was decided. Families check it on the way.",
            "The new booking starts with the spring places.",
            "The first fair draw."
        );
        await p.DoAsync(
            draw,
            "Write the rule for the fair draw and test it with families",
            "Owen D",
            98,
            60,
            62,
            "Places now go by need, then by a fair draw. Nobody has to phone at 9am.",
            "phone",
            "draw"
        );
        await p.DoAsync(
            form,
            "Cut the form",
            "Chidi O and Owen D",
            98,
            50,
            55,
            "The form went from 12 pages to 3. You can fill it in on a phone.",
            "form",
            "onepage"
        );
        await p.DoAsync(
            quiet,
            "Put the quiet hour into what we ask of every scheme",
            "Priya N",
            97,
            30,
            33,
            "Every holiday scheme has a quiet hour now: no music, low lights.",
            "quiet",
            "noise"
        );
        await p.DoAsync(bids, "Train and pay two family members to score bids", "Priya N", 96, -20);
        await p.SayAsync(
            "check-amina",
            StageKey.Deliver,
            "Amina K",
            20,
            ContributionKind.Works,
            "The quiet hour happened at half term. He stayed the whole day."
        );
        await p.ReplyAsync(
            "check-amina",
            "Marta F",
            15,
            ReplyKind.WeAreDoing,
            "We have asked the club to write down what they did, so that others can do the same."
        );
        await p.SayAsync("check-beth", StageKey.Deliver, "Beth R", 12, ContributionKind.Question, "When do we hear about the draw?");
        await p.SayAsync(
            "check-hamish",
            StageKey.Deliver,
            "Hamish T",
            9,
            ContributionKind.Concern,
            "Two families did not get the letter about the draw."
        );
        await p.SayAsync(
            "check-owen",
            StageKey.Deliver,
            "Owen D",
            8,
            ContributionKind.Works,
            "All six schemes have agreed to the quiet hour in writing."
        );
        await p.SayAsync(
            "check-sky",
            StageKey.Deliver,
            "Sky",
            6,
            ContributionKind.Idea,
            "Tell people when the quiet hour is. I missed it.",
            NameShown.DisplayName
        );
        foreach (
            var (who, daysAgo, text) in new[]
            {
                ("Amina K", 90, "The text about the draw was clear."),
                ("Beth R", 85, "I filled in the form at work, in my break."),
                ("Amina K", 80, "Three pages. I did not need help."),
                ("Hamish T", 75, "Families ask me about the draw less often now."),
                ("Imani J", 70, "The club called us before the first day."),
                ("Jo L", 65, "He liked the soft corner."),
                ("Hamish T", 60, "I watched the practice draw. It was fair."),
                ("Amina K", 55, "The staff are the same on Saturdays."),
                ("Beth R", 50, "Nobody had to phone at 9am."),
            }
        )
        {
            await p.SayAsync($"going-{daysAgo}", StageKey.Deliver, who, daysAgo, ContributionKind.Works, text);
        }

        await p.AnswerTheRestAsync(
            "Priya N",
            25,
            "Thank you. We ask every club to keep this.",
            "This is changed in what we ask of clubs from spring.",
            "It is part of what was decided, and in the plan for spring.",
            "It is in what we put first. You see it on the decision page."
        );
        await p.SayAsync(
            "waits-imani",
            StageKey.Deliver,
            "Imani J",
            40,
            ContributionKind.DoesNotWork,
            "The list of places is online, but not by post."
        );
        await p.SayAsync("waits-jo", StageKey.Deliver, "Jo L", 38, ContributionKind.Concern, "The club is two buses away from us.");
        await p.KeepTellingAsync(
            StageKey.Deliver,
            "The form is shorter, the draw is ready, and clubs are getting their quiet hour.",
            80,
            62,
            44,
            24
        );
        await p.TellAsync(
            StageKey.Deliver,
            4,
            "The letter about the first draw is being sent. Two family members are learning to score bids.",
            "The spring places are offered by the new rule.",
            "The first fair draw, watched by two families.",
            16
        );
        await p.DecideAsync(
            StageKey.Deliver,
            5,
            14,
            Ask(
                "How do we tell families about the draw?",
                "Some families did not get the letter.",
                new(
                    "Text first, then a letter",
                    "A short text with the date. A letter for those who asked for one.",
                    "Hamish T and Owen D",
                    true
                ),
                new("Letter only, sent earlier", "Ten days before.", "Nadia E")
            ),
            ["check-hamish", "check-beth"],
            b =>
                b.Because("My phone is always with me. Letters come late.", Stance.Agree, "Beth R")
                    .Say(Stance.CanLiveWithIt, "Eleri M")
                    .Say(Stance.Agree, "Ruth A")
        );
        var practice = await p.SessionAsync(
            -30,
            11,
            "Watching a practice draw",
            "To see whether the draw is fair and easy to follow.",
            SessionForm.InPerson,
            "Northmere Library, ground floor",
            null,
            "Childcare in the next room. We pay your travel.",
            "Amina K",
            "Hamish T",
            "Owen D"
        );
        var firstDraw = await p.SessionAsync(
            8,
            19,
            "The first fair draw, together",
            "We watch the first draw and check the list.",
            SessionForm.Both,
            "Northmere Library, ground floor. Step-free. Parking behind.",
            "https://meet.example.org/short-breaks",
            "Childcare and taxi paid. A break every 30 minutes. You can keep your camera off.",
            "Dawn P",
            "Beth R",
            "Owen D"
        );
        await p.AgendaAsync(
            firstDraw,
            false,
            ("Dawn P", "How the draw works, step by step", 20),
            ("Owen D", "The first draw, watched by two families", 40),
            (null, "", 10),
            ("Beth R", "What happens to families who get no place", 30),
            ("Hamish T", "Letters that did not arrive", null),
            ("Priya N", "Dates for the summer", 10)
        );
        await p.AgendaAsync(
            practice,
            true,
            ("Owen D", "A practice draw", 40),
            (null, "", 10),
            ("Amina K", "Is it clear who may enter?", 30),
            ("Hamish T", "Who watches the draw", 30)
        );
        await p.AlongAsync(firstDraw, "Beth R", CompanionKind.Child, "Lee");
        await p.SumUpSessionAsync(practice);
        await p.LiveAsync();
        await p.PlannedInFullAsync(firstDraw);
        var learning = await p.SessionAsync(
            22,
            11,
            "Learning to score bids",
            "For the two family members who score, and anyone who may want to next year.",
            SessionForm.Online,
            null,
            "https://meet.example.org/scoring",
            "Papers in large print five days before. You are paid for your time.",
            "Eleri M"
        );
        await p.MaybeAsync(learning, "Amina K");
        await p.CalledOffAsync(
            await p.SessionAsync(
                5,
                10,
                "A look at the new form, over coffee",
                "We fill it in together and say where it is hard.",
                SessionForm.InPerson,
                "Northmere Library, the small room",
                null,
                "Coffee and cake. Bring your child if you like.",
                "Amina K",
                "Jo L"
            )
        );
        await p.OfferAsync(practice, 2000);
        await p.OfferAsync(firstDraw, 2000);
        await p.NeedsAsync(
            practice,
            ("Amina K", "Papers in large print", NeedMet.Yes),
            ("Hamish T", "Camera off", NeedMet.Yes),
            ("Dawn P", "Short breaks", NeedMet.Yes),
            ("Beth R", "A BSL interpreter", NeedMet.Yes)
        );
        await p.NeedsAsync(firstDraw, ("Beth R", "A BSL interpreter", null), ("Dawn P", "A quiet space", null));
        await p.ClaimsAsync(
            90,
            "The meeting about the form.",
            ("Amina K", 2000, 12),
            ("Beth R", 2000, 12),
            ("Chidi O", 2000, 12),
            ("Eleri M", 2000, 12),
            ("Hamish T", 340, 50)
        );
        await p.ClaimsAsync(60, "Scoring the bids.", ("Amina K", 2000, 9), ("Eleri M", 2000, 9), ("Dawn P", 2000, 9), ("Jo L", 640, 9));
        await p.ClaimsAsync(
            28,
            "The practice draw.",
            ("Amina K", 2000, 10),
            ("Hamish T", 2000, 10),
            ("Dawn P", 420, 10),
            ("Beth R", 2000, 10),
            ("Chidi O", 280, 10)
        );
        await p.ClaimsAsync(2, "The bus to the library and back.", ("Amina K", 420, null));
    }

    private static Decision.DecisionDraft Ask(string question, string why, Option.OptionDraft first, Option.OptionDraft second) =>
        new(question, why, "", "The budget.", Mandate.Shared, DateTime.MaxValue, [first, second]);
}
