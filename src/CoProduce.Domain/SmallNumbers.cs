using System.Globalization;

namespace CoProduce.Domain;

/// <summary>When a count may be shown: only if nobody can be worked out from it (docs/product.md 4.4).</summary>
public static class SmallNumbers
{
    public const int FewestInside = 5;
    public const int FewestInPublic = 10;

    /// <summary>Shares of people, and all public ones, are rounded to this many points.</summary>
    private const int Step = 5;

    /// <summary>All of the counts, or none: each is nobody or at least five, and together they are at least five.</summary>
    public static bool MayShow(IReadOnlyCollection<int> counts, int fewest = FewestInside) =>
        counts.Sum() >= fewest && counts.All(c => c == 0 || c >= fewest);

    /// <summary>A table as it may be shown: with all its groups, with its total alone, or not at all.</summary>
    public static ShownCounts Show(IReadOnlyCollection<int> counts, int fewest = FewestInside) =>
        new(MayShow(counts, fewest) ? [.. counts] : null, counts.Sum() >= fewest ? counts.Sum() : null);

    /// <summary>A new count takes the place of the one shown before only if it says nothing about a few people who came or went.</summary>
    public static bool MayReplace(int shown, int now, int fewest = FewestInside) => shown == now || Math.Abs(shown - now) >= fewest;

    /// <summary>Of groups that were counted several times: whether the last counts may be shown beside those that were shown before. What
    /// is too small is not shown, so nothing can be taken from it.</summary>
    public static bool LastFollows(IEnumerable<IReadOnlyList<int>> times, int fewest = FewestInside)
    {
        var (shown, follows) = (new Dictionary<int, int>(), true);
        foreach (var counts in times)
        {
            var seen = counts.Index().Where(c => c.Item >= fewest).ToList();
            follows = seen.All(c => !shown.TryGetValue(c.Index, out var before) || MayReplace(before, c.Item, fewest));
            (follows ? seen : []).ForEach(c => shown[c.Index] = c.Item);
        }

        return follows;
    }

    public static int Fewest(bool isInside) => isInside ? FewestInside : FewestInPublic;

    /// <summary>How many people, where a page says it in passing: "a few" for any number from which somebody could be worked out.</summary>
    public static string Words(int count, int fewest = FewestInside) =>
        count == 0 || count >= fewest ? count.ToString(CultureInfo.InvariantCulture) : "a few";

    /// <summary>How many of some did something, where those who did not could be worked out as well: a number, "a few" or "most".</summary>
    public static string PartInWords(int part, int whole, int fewest = FewestInside) =>
        part == 0 || MayShow([part, whole - part], fewest) ? part.ToString(CultureInfo.InvariantCulture)
        : part < fewest ? "a few"
        : "most";

    public static int Rounded(int perCent) => (int)Math.Round(perCent / (double)Step, MidpointRounding.AwayFromZero) * Step;

    /// <summary>A share of at least five people, or null. That everyone said so, or nobody, is not told of anyone: it becomes "most" or
    /// "few".</summary>
    public static ShownShare? Share(int part, int whole, int fewest = FewestInside) =>
        whole < fewest
            ? null
            : new(
                (double)part / whole,
                Rounded((int)Math.Round(100.0 * part / whole)) switch
                {
                    100 => "most",
                    0 => "few",
                    _ => null,
                }
            );
}

/// <summary>The counts of a table that may be shown; what is null stays hidden.</summary>
public record ShownCounts(IReadOnlyList<int>? Groups, int? Total);

/// <summary>A share of some people, as others may see it: per cent, or a word where a number would tell too much.</summary>
public record ShownShare(double Value, string? Instead)
{
    public string Words => Instead ?? $"{SmallNumbers.Rounded((int)Math.Round(100 * Value))}%";
}
