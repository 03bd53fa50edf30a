namespace CoProduce.Domain;

/// <summary>When a count may be shown: only if nobody can be worked out from it (product.md, section 4.4).</summary>
public static class SmallNumbers
{
    public const int FewestInside = 5;

    /// <summary>All of the counts, or none: each is nobody or at least five, and together they are at least five.</summary>
    public static bool MayShow(IReadOnlyCollection<int> counts, int fewest = FewestInside) =>
        counts.Sum() >= fewest && counts.All(c => c == 0 || c >= fewest);
}
