using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    private static async Task DeliverAsync(ProjectStory p, Decided decided)
    {
        await p.OpenAsync(
            StageKey.Deliver,
            99,
            -40,
            "We are doing what was decided. Families check it on the way.",
            "The new booking starts with the spring places.",
            "The first fair draw."
        );
        await p.DoAsync(
            decided.Draw,
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
            decided.Form,
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
            decided.Quiet,
            "Put the quiet hour into what we ask of every scheme",
            "Priya N",
            97,
            30,
            33,
            "Every holiday scheme has a quiet hour now: no music, low lights.",
            "quiet",
            "noise"
        );
        await p.DoAsync(decided.Bids, "Train and pay two family members to score bids", "Priya N", 96, -20);
    }

    /// <summary>Families say whether what was decided is what they got.</summary>
    private static async Task CheckAsync(ProjectStory p)
    {
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
                new("Letter only, sent earlier", "Ten days before.", "Marta F")
            ),
            ["check-hamish", "check-beth"],
            b =>
                b.Because("My phone is always with me. Letters come late.", Stance.Agree, "Beth R")
                    .Say(Stance.CanLiveWithIt, "Eleri M")
                    .Say(Stance.Agree, "Ruth A")
        );
    }
}
