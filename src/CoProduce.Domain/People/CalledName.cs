namespace CoProduce.Domain.People;

/// <summary>A name that somebody had here, since when, and whether people know them by it wherever it stands. One they had for a moment
/// means them only where they took part, in words that were written since.</summary>
public record CalledName(string Name, DateTime Since, bool IsKnown)
{
    private const int ShortestSurname = 3;

    /// <summary>What to look for where the whole name does not stand.</summary>
    public string? First { get; } = NameInWords.FirstOf(Name);

    public string? Surname { get; } =
        NameInWords.IsToldApart(Name) && Name.Split(' ')[^1] is { Length: >= ShortestSurname } last && NameInWords.IsAName(last)
            ? last
            : null;

    public bool MayStandIn(string words) =>
        (First is not null && NameInWords.MayStandIn(words, First))
        || (Surname is not null && NameInWords.StandsIn(words, Surname))
        || (NameInWords.IsToldApart(Name) && NameInWords.StandsIn(words, Name));

    /// <summary>Each name once, however often they came back to it.</summary>
    public static IReadOnlyList<CalledName> Of(IEnumerable<FormerName> names, IReadOnlyCollection<DateTime> joined) =>
        [
            .. names
                .GroupBy(n => n.Name)
                .Select(same => new CalledName(
                    same.Key,
                    same.Min(n => n.Since),
                    same.Any(n => NameInWords.IsKnown(n.Since, n.Until, joined))
                ))
                .OrderByDescending(n => n.Name.Length),
        ];

    /// <summary>The fewest letters that stand in every text in which one of these names may stand.</summary>
    public static IReadOnlyList<string> Letters(IEnumerable<CalledName> names)
    {
        var all = names
            .SelectMany(n => new[] { n.First, n.First?.ToLowerInvariant(), n.Surname, NameInWords.IsToldApart(n.Name) ? n.Name : null })
            .OfType<string>()
            .Distinct()
            .OrderBy(letters => letters.Length)
            .ToList();
        var fewest = new List<string>();
        fewest.AddRange(all.Where(letters => !fewest.Exists(shorter => letters.Contains(shorter, StringComparison.Ordinal))));
        return fewest;
    }
}
