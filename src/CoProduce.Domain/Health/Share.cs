namespace CoProduce.Domain.Health;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Part, int Whole)
{
    public const int FewestThings = 3;

    public static readonly Share Nothing = new(0, 0);

    public bool IsEnough => Whole >= FewestThings;

    /// <summary>To two places, as it is shown: 7 of 8 is 0.88.</summary>
    public decimal Value => Whole == 0 ? 0 : Math.Round((decimal)Part / Whole, 2, MidpointRounding.ToEven);

    public int Rest => Whole - Part;

    public int PerCent => (int)(Value * 100);

    /// <summary>Compared exactly, not as it is rounded for showing.</summary>
    public bool IsAtLeast(int perCent) => Part * 100L >= (long)perCent * Whole;

    public Light Against(Bounds bounds, int fewest = FewestThings) =>
        Whole < fewest ? Light.NotYet
        : IsAtLeast(bounds.Green) ? Light.Green
        : IsAtLeast(bounds.Amber) ? Light.Amber
        : Light.Red;
}

/// <summary>From which per cent on a share is green, and from which it is amber.</summary>
public record Bounds(int Green, int Amber)
{
    public static string? WhyNot(int? green, int? amber) =>
        green is not (>= 1 and <= 100) || amber is not (>= 0 and <= 100) ? "Use per cent, from 0 to 100."
        : amber >= green ? "Amber has to start below green."
        : null;
}
