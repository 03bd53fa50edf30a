namespace CoProduce.Domain.Health;

/// <summary>One sign, worked out: how it stands, and the numbers behind it.</summary>
public record Figure(Indicator Indicator, Light Light, Share Share)
{
    /// <summary>The second number: key decisions apart, and payments.</summary>
    public Share Also { get; init; }

    /// <summary>The longest time without news, or a question's longest wait, in days.</summary>
    public int? Days { get; init; }

    /// <summary>How many points higher professionals rate it than families.</summary>
    public int? Gap { get; init; }

    /// <summary>The number that stands for it: of two halves of a promise, the lower.</summary>
    public Share Headline =>
        Indicator is Indicator.TakingPart && Also.IsEnough && (!Share.IsEnough || Also.Value < Share.Value) ? Also : Share;
}
