namespace CoProduce.Domain.Contributions;

/// <summary>How somebody gave what another person wrote down for them.</summary>
public enum HowGiven
{
    Phone,
    Paper,
    InTheRoom,
    InTheirWords,
    Drawing,
    Showed,

    /// <summary>Typed by the person, as a guest in a session: whoever let them in stands for them.</summary>
    AsGuest,
}

/// <summary>That a contribution was written down for somebody: by whom, how it was given, and that they said yes to it.</summary>
public record OnBehalf
{
    public const int RelationshipMaxLength = 80;

    private OnBehalf() { }

    public OnBehalf(int byPersonId, HowGiven how, string? onBehalfAs, bool theySaidYes)
    {
        RuleBrokenException.ThrowIf(theySaidYes ? null : "Ask the person first whether you may write this down for them.");
        ByPersonId = byPersonId;
        How = how;
        OnBehalfAs = onBehalfAs.TidyOrNull();
    }

    public int ByPersonId { get; private init; }
    public HowGiven How { get; private init; }

    /// <summary>Empty when these are the person's own words. Otherwise who speaks for them, such as "his mother".</summary>
    public string? OnBehalfAs { get; private init; }

    public DateTime? ConfirmedAt { get; private init; }
    public int? ConfirmedByPersonId { get; private init; }

    /// <summary>The first of two family members who say that it is right, where there is no lead for families to say it.</summary>
    public int? SeenRightByPersonId { get; private init; }

    internal OnBehalf SeenRightBy(int personId) => this with { SeenRightByPersonId = personId };

    internal OnBehalf ConfirmedBy(int personId, DateTime now) => this with { ConfirmedAt = now, ConfirmedByPersonId = personId };
}

/// <summary>What the ways of giving are called on screen.</summary>
public static class WaysOfGiving
{
    public static string Words(this HowGiven how) =>
        how switch
        {
            HowGiven.Phone => "On the phone",
            HowGiven.Paper => "On paper",
            HowGiven.InTheRoom => "In a meeting or a talk",
            HowGiven.InTheirWords => "In their own words",
            HowGiven.AsGuest => "As a guest in a session",
            HowGiven.Drawing => "In a drawing",
            _ => "They showed it",
        };

    /// <summary>The ways a child gives their view, when a grown-up writes it down.</summary>
    public static readonly IReadOnlyList<HowGiven> OfAChild = [HowGiven.InTheirWords, HowGiven.Drawing, HowGiven.Showed];

    public static readonly IReadOnlyList<HowGiven> OfAnyone = [HowGiven.Phone, HowGiven.Paper, HowGiven.InTheRoom];
}
