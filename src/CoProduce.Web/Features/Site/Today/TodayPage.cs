using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.ToDos;

namespace CoProduce.Web.Features.Site.Today;

/// <summary>What somebody finds first: what needs them, their projects, and their own words.</summary>
public record TodayPage(
    IReadOnlyList<ToDo> ToDos,
    IReadOnlyList<MyProjectRow> Projects,
    IReadOnlyList<MyWordsRow> Words,
    bool WaitsForCarer,
    DateTime Now
)
{
    public const int MostShown = 5;

    /// <summary>Of one kind no more stand among the first, while there are others.</summary>
    private const int MostOfAKind = 2;

    public IEnumerable<ToDo> First =>
        ToDos
            .Index()
            .GroupBy(t => t.Item.Kind)
            .SelectMany(ofAKind => ofAKind.Select((t, i) => (t.Index, t.Item, IsOneOfMany: i >= MostOfAKind)))
            .OrderBy(t => t.IsOneOfMany)
            .ThenBy(t => t.Index)
            .Take(MostShown)
            .OrderBy(t => t.Index)
            .Select(t => t.Item);

    public string InShort =>
        ToDos.Count switch
        {
            0 => "Nothing needs you. Thank you.",
            1 => "One thing needs you",
            { } count => $"{count} things need you",
        };
}

/// <summary>One of somebody's projects, and what is new there.</summary>
public record MyProjectRow(int Number, string Slug, string Name, string StageName)
{
    public string Next { get; init; } = "";

    /// <summary>News for this person that they have not opened.</summary>
    public int News { get; init; }

    public int SaidLately { get; init; }

    /// <summary>Where they say something, while they can.</summary>
    public string? SpeakUrl { get; init; }
}

/// <summary>One thing that somebody said lately, and whether it has a reply.</summary>
public record MyWordsRow(string Text, ContributionKind Kind, string Project, string Url, DateTime SaidAt, bool IsAnswered, bool IsToJudge);
