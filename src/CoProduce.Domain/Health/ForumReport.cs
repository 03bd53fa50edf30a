namespace CoProduce.Domain.Health;

/// <summary>What the forum tells the public about one year: every project with all its signs, the red ones too.</summary>
public class ForumReport
{
    public const int WordsMaxLength = 3000;

    private readonly List<ReportLine> _lines = [];

    private ForumReport() { }

    public ForumReport(
        int year,
        string? words,
        string? aboutRed,
        IReadOnlyCollection<int?> latestSnapshots,
        bool anyRed,
        int byPersonId,
        DateTime now
    )
    {
        RuleBrokenException.ThrowIf(
            WhyNotPublish(latestSnapshots.Count(s => s is null), latestSnapshots.Count) ?? WhyRedNeedsWords(anyRed, aboutRed)
        );
        Year = year;
        Words = words.Needed("Say in some sentences how the year went.");
        AboutRed = aboutRed.TidyOrNull();
        ByPersonId = byPersonId;
        PublishedAt = now;
        _lines.AddRange(latestSnapshots.Select(s => new ReportLine(s!.Value)));
    }

    public int Id { get; private set; }
    public int Year { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>What the forum says about the red signs.</summary>
    public string? AboutRed { get; private set; }

    public int ByPersonId { get; private set; }
    public DateTime PublishedAt { get; private set; }

    /// <summary>The figures as they stood that day. Nobody chooses which to leave out.</summary>
    public IReadOnlyList<ReportLine> Lines => _lines;

    public static string? WhyNotPublish(int withoutFigures, int projects, bool isPublished = false) =>
        isPublished ? "The report of this year is published already. A report stays as it was."
        : projects == 0 ? "There is no project to report on yet."
        : withoutFigures > 0
            ? $"{withoutFigures} {(withoutFigures == 1 ? "project has" : "projects have")} no figures yet. "
                + "A report shows every project, also those that did not go well. The figures are made within the month."
        : null;

    public static string? WhyRedNeedsWords(bool anyRed, string? aboutRed) =>
        anyRed && aboutRed.TidyOrNull() is null ? "Some signs are red. Say what you will do about them. The report shows them all." : null;
}

/// <summary>The snapshot of one project that a report shows.</summary>
public class ReportLine
{
    private ReportLine() { }

    internal ReportLine(int snapshotId) => SnapshotId = snapshotId;

    public int Id { get; private set; }
    public int SnapshotId { get; private set; }
}
