using CoProduce.Domain.AccessNeeds;
using CoProduce.Domain.Sessions;
using CoProduce.Sample.Telling;

namespace CoProduce.Sample.Stories;

public static partial class ShortBreaks
{
    private static async Task MeetAsync(ProjectStory p)
    {
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
    }

    private static async Task PayAsync(ProjectStory p)
    {
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
}
