namespace CoProduce.Domain.Brief;

/// <summary>A problem the project works on. It stands on what somebody with lived experience said, or says openly that nobody has checked
/// it.</summary>
public class ProblemStatement
{
    public const int TextMaxLength = 500;

    private readonly List<ProblemSource> _sources = [];

    private ProblemStatement() { }

    public ProblemStatement(int projectId, string text, IReadOnlyCollection<long> saidByFamilies, bool isAssumption, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNot(saidByFamilies.Count, isAssumption));
        ProjectId = projectId;
        Text = text.Needed("Write the problem.");
        IsAssumption = saidByFamilies.Count == 0;
        WrittenAt = now;
        _sources.AddRange(saidByFamilies.Distinct().Select(id => new ProblemSource(id)));
    }

    public int Id { get; private set; }
    public int ProjectId { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Nobody with lived experience has said it yet.</summary>
    public bool IsAssumption { get; private set; }

    public DateTime WrittenAt { get; private set; }
    public IReadOnlyList<ProblemSource> Sources => _sources;

    public static string? WhyNot(int saidByFamilies, bool isAssumption) =>
        saidByFamilies == 0 && !isAssumption ? "Choose what families said that it stands on, or say that nobody has checked it." : null;
}

/// <summary>Something families said that a problem stands on.</summary>
public class ProblemSource
{
    private ProblemSource() { }

    internal ProblemSource(long contributionId) => ContributionId = contributionId;

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
}
