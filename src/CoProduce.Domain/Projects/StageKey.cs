namespace CoProduce.Domain.Projects;

/// <summary>The seven parts of a project, in order.</summary>
public enum StageKey
{
    GetReady,
    Understand,
    Priorities,
    Ideas,
    Design,
    Deliver,
    Review,
}

/// <summary>What the stages are called on screen and in addresses.</summary>
public static class StageKeys
{
    public static readonly IReadOnlyList<StageKey> InOrder = Enum.GetValues<StageKey>();

    public static string Words(this StageKey key) =>
        key switch
        {
            StageKey.GetReady => "Get ready",
            StageKey.Understand => "Understand",
            StageKey.Priorities => "Agree what matters",
            StageKey.Ideas => "Ideas",
            StageKey.Design => "Design and choose",
            StageKey.Deliver => "Make it happen",
            _ => "Check it worked",
        };

    public static string About(this StageKey key) =>
        key switch
        {
            StageKey.GetReady => "Agree what the project can change, how we treat each other, and who leads.",
            StageKey.Understand => "Families say what works and what does not. Everyone listens.",
            StageKey.Priorities => "Choose what matters most, together.",
            StageKey.Ideas => "Raise ideas and build on them, side by side.",
            StageKey.Design => "Write the options together, try them, and decide.",
            StageKey.Deliver => "Do what was decided. Families check it on the way.",
            _ => "Ask families whether it worked, and say what did not.",
        };

    public static string Slug(this StageKey key) => key.ToString().ToLowerInvariant();

    public static StageKey? FromSlug(string slug) =>
        InOrder.Where(k => string.Equals(k.Slug(), slug, StringComparison.OrdinalIgnoreCase)).Select(k => (StageKey?)k).FirstOrDefault();

    public static StageKey? Before(this StageKey key) => key is StageKey.GetReady ? null : key - 1;

    public static int Number(this StageKey key) => (int)key + 1;
}
