namespace CoProduce.Domain.Health;

/// <summary>How far a project shares power, as its records show. The two lowest rungs of the usual ladder are not worked out.</summary>
public enum Rung
{
    Telling = 3,
    Asking = 4,
    Involving = 5,
    DesigningTogether = 6,
    DecidingTogether = 7,
}

/// <summary>What the rungs are called, and what each one means for a family.</summary>
public static class Rungs
{
    public static readonly IReadOnlyList<Rung> FromTheTop = [.. Enum.GetValues<Rung>().Reverse()];

    public static string Words(this Rung rung) =>
        rung switch
        {
            Rung.Telling => "Telling",
            Rung.Asking => "Asking",
            Rung.Involving => "Involving",
            Rung.DesigningTogether => "Designing together",
            _ => "Deciding and doing together",
        };

    public static string Means(this Rung rung) =>
        rung switch
        {
            Rung.Telling => "Families are told what happens, or very few are heard.",
            Rung.Asking => "At least 3 families have been heard in one stage.",
            Rung.Involving => "Families are heard more than once, get answers, and their words change something.",
            Rung.DesigningTogether => "Families are at the table from “Understand” on. Decisions are shared.",
            _ => "Families share the decisions and the work, until it is checked that it worked.",
        };
}
