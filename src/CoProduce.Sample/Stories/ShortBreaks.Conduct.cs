using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    /// <summary>What somebody wrote is hidden, somebody complains, and somebody says what went wrong in a session.</summary>
    private static async Task KeepTheAgreementAsync(ProjectStory p)
    {
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
            "You are right, and we are sorry. Lists at the door now hold only how many people come. "
                + "We have told everyone who runs sessions."
        );
        await p.TellOfBehaviourAsync(
            "Amina K",
            3,
            11,
            "In the last session we were told twice to be quick. Some of us never got to speak."
        );
        await p.ThankAsync("tired", "Priya N", 262, "Your story is why “rest for the whole family” is on our list.");
    }

    /// <summary>Two people are heard who have no account.</summary>
    private static async Task WriteDownAsync(ProjectStory p)
    {
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
    }
}
