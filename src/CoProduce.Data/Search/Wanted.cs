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

/// <summary>What somebody looks for. Projects themselves are found only when they are asked for, and then nothing else is.</summary>
public record Wanted(IReadOnlyList<WantedWord> Words)
{
    public bool AreProjects { get; init; }
    public int? ProjectId { get; init; }
    public ContributionKind? Kind { get; init; }
    public StageKey? Stage { get; init; }
    public Side? Side { get; init; }
    public bool? IsAnswered { get; init; }
    public long? Before { get; init; }
}
