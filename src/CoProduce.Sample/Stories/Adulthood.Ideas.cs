using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class Adulthood
{
    private static async Task CollectIdeasAsync(ProjectStory p)
    {
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
    }

    private static async Task MeetAsync(ProjectStory p)
    {
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
