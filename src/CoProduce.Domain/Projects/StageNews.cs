namespace CoProduce.Domain.Projects;

/// <summary>What everyone in a project is owed: what is happening, why, what comes next, and by when.</summary>
public record WhatWhyNext(string What, string Why, string Next, DateOnly NextBy)
{
    public const int PartMaxLength = 500;
    public const int FewestWords = 5;
    private const int ShortestWord = 3;

    /// <summary>There is nothing new. That counts as news too, with a reason and a date, but not for ever.</summary>
    public bool IsNothingNew { get; init; }

    /// <summary>A dot tells nobody anything, so it is no news and keeps no silence away.</summary>
    public static string? WhyEmpty(string? what, string? why, string? next) =>
        !$"{what} {why} {next}".SaysEnough(FewestWords, ShortestWord)
            ? $"Tell people a little more: what, why and what next, in at least {FewestWords} words together."
        : new[] { what.Plain(), why.Plain(), next.Plain() }.Distinct().Count() < 3
            ? "You wrote the same twice. What is happening, why, and what comes next are three different things."
        : null;

    /// <summary>Telling people again what they were told last time is no news either.</summary>
    public string? WhyRepeated(StageNews? last) =>
        last is not null && $"{What} {Why} {Next}".Plain() == $"{last.What} {last.Why} {last.Next}".Plain()
            ? "This is what the last update said. Say what has happened since."
            : null;
}

/// <summary>One update to everyone in the project. The newest is what the project page shows.</summary>
public class StageNews
{
    public const int MostNothingNewInARow = 2;

    private StageNews() { }

    internal StageNews(WhatWhyNext words, DateTime now)
    {
        What = words.What.Needed("Say what is happening.");
        Why = words.Why.Needed("Say why.");
        Next = words.Next.Needed("Say what comes next.");
        RuleBrokenException.ThrowIf(WhatWhyNext.WhyEmpty(What, Why, Next), nameof(What));
        NextBy = words.NextBy;
        IsNothingNew = words.IsNothingNew;
        At = now;
    }

    public int Id { get; private set; }
    public string What { get; private set; } = "";
    public string Why { get; private set; } = "";
    public string Next { get; private set; } = "";
    public DateOnly NextBy { get; private set; }
    public bool IsNothingNew { get; private set; }
    public DateTime At { get; private set; }
}
