namespace CoProduce.Domain.Sessions;

/// <summary>How much of an agenda families raised, and whether it fits into the session.</summary>
public record AgendaBalance(int Families, int Items, int Minutes, int Length)
{
    private const int EnoughToSay = 3;

    public string Raised =>
        (Families, Items) switch
        {
            (_, 0) => "Nobody has raised anything yet.",
            (1, 1) => "Families raised the only item.",
            (0, 1) => "People who work in services raised the only item.",
            (0, _) => $"Families raised none of the {Items} items.",
            _ when Families == Items => $"Families raised all {Items} items.",
            _ => $"Families raised {Families} of the {Items} items.",
        };

    /// <summary>What to try when families raised less than three in ten, or null.</summary>
    public string? Nudge => Items >= EnoughToSay && Families * 10 < Items * 3 ? "Ask families what they want to talk about." : null;

    public string Time => $"The items take {Minutes} of {Length} minutes.";

    /// <summary>Why it does not fit, or null when it does. Whoever arranges it may go on.</summary>
    public string? Warning =>
        Minutes > Length ? $"That is {Minutes - Length} minutes too long. Leave something out, or give things less time." : null;
}
