using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Data.Search;

/// <summary>What somebody may read: everything, or the projects they take part in, those they run, and what they said themselves.</summary>
public record Readable(
    bool Everything,
    IReadOnlyCollection<int> Projects,
    IReadOnlyCollection<int> ProjectsTheyRun,
    IReadOnlyCollection<int> Selves
);

/// <summary>What somebody looks for.</summary>
public record Wanted(IReadOnlyList<string> Words)
{
    public int? ProjectId { get; init; }
    public ContributionKind? Kind { get; init; }
    public StageKey? Stage { get; init; }
    public Side? Side { get; init; }
    public bool? IsAnswered { get; init; }
    public long? Before { get; init; }

    /// <summary>The words of a question, without anything a search could misread. Ten words are enough for anyone.</summary>
    public static IReadOnlyList<string> Split(string? typed) =>
        [
            .. string.Concat((typed ?? "").Select(letter => char.IsControl(letter) ? ' ' : letter))
                .Split([' ', ',', ';', '.', '"', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                .Where(w => w.Any(char.IsLetterOrDigit))
                .Take(10),
        ];
}
