using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.Projects;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    private static async Task TryAsync(ProjectStory p)
    {
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
    }

    private sealed record Decided(Decision Draw, Decision Quiet, Decision Bids, Decision Form);

    private static async Task<Decided> DecideAsync(ProjectStory p)
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
                new("Online booking at 9am", "The same rule, but online.", "Ruth A")
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
                new("Families advise", "The council scores and families comment.", "Owen D")
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
                new("Keep the long form online", "Save it as you go.", "Marta F")
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
            "You asked for Sunday clubs. We cannot do this yet. There is no money for staff on Sundays. "
                + "We will look again in April with you."
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
        return new Decided(draw, quiet, bids, form);
    }
}
