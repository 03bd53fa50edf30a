using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class PlainLetters
{
    private static async Task SendAsync(ProjectStory p, Decision letter)
    {
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
    }

    private static async Task CheckAsync(ProjectStory p)
    {
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
                ("Nadia E", ContributionKind.Works, "Families told us that they knew what happens next."),
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
}
