namespace CoProduce.Domain.AccessNeeds;

/// <summary>Something that makes it possible for somebody to take part. They hold it once, it is sealed, and nobody else sees it unless
/// they share it for a session. Never a diagnosis.</summary>
public class AccessNeed
{
    public const int WordsMaxLength = 200;
    public const int MostHeld = 20;

    /// <summary>What people ask for most, in their own words (the Accessible Information Standard, and forums).</summary>
    public static readonly IReadOnlyList<string> Common =
    [
        "Papers in large print",
        "Papers in Easy Read",
        "Papers sent before",
        "A BSL interpreter",
        "An interpreter for my language",
        "Captions",
        "Step-free access",
        "A quiet space",
        "Short breaks",
        "Camera off",
        "Somebody comes with me",
        "Childcare",
        "Help with travel",
    ];

    private AccessNeed() { }

    public AccessNeed(int personId, Guid key, string sealedWords, DateTime now) =>
        (PersonId, Key, Sealed, AddedAt) = (personId, key, sealedWords, now);

    public int Id { get; private set; }
    public int PersonId { get; private set; }

    /// <summary>What its words are sealed to.</summary>
    public Guid Key { get; private set; }

    public string Sealed { get; private set; } = "";
    public DateTime AddedAt { get; private set; }

    /// <summary>How many people need each of the common things, for planning: only where they are at least five. What somebody wrote in
    /// their own words is never counted.</summary>
    public static IReadOnlyList<(string Words, int People)> Counts(IEnumerable<(int PersonId, string Words)> held) =>
        [
            .. held.Where(h => Common.Contains(h.Words))
                .Distinct()
                .GroupBy(h => h.Words)
                .Select(g => (g.Key, g.Count()))
                .Where(c => c.Item2 >= SmallNumbers.FewestInside)
                .OrderByDescending(c => c.Item2)
                .ThenBy(c => c.Key),
        ];

    /// <summary>Why somebody may not add so many, or null.</summary>
    public static string? WhyNotAdd(int held, int added) =>
        added == 0 ? "Choose what helps you, or write it in your own words."
        : held + added > MostHeld ? $"Keep {MostHeld} or fewer. Take away what you no longer need."
        : null;
}
