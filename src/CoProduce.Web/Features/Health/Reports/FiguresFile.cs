using System.Globalization;
using System.Text.Json.Serialization;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>The figures of one project in a file. Its shape is written down in docs/figures.md and stays as it is.</summary>
public record FiguresFile(
    string Shape,
    string Project,
    string Page,
    DateOnly TakenOn,
    int ThresholdsVersion,
    string Rung,
    string RungName,
    bool RungIsAtLeast,
    bool IsFinished,
    string? FamiliesSay,
    DateOnly? FamiliesSaidOn,
    IReadOnlyList<SignInFile> Signs
)
{
    private const string FirstShape = "coproduce.figures/1";

    /// <summary>Files go anywhere, so they hold what the public page holds and nothing else.</summary>
    public static FiguresFile Of(string project, string page, HealthSnapshot snapshot, Thresholds thresholds)
    {
        var reading = snapshot.ToReading(Reader.Public);
        return new(
            FirstShape,
            project,
            page,
            snapshot.TakenAt.ForumDay(),
            snapshot.ThresholdsNumber,
            Key(reading.Rung),
            reading.Rung.Words(),
            reading.IsAtLeast,
            snapshot.IsFinished,
            reading.FamiliesSay is { } say ? Key(say) : null,
            reading.FamiliesSaidAt?.ForumDay(),
            [.. reading.Figures.Select(f => SignInFile.Of(ShownFigure.For(f, Reader.Public), thresholds.For(f.Indicator, f.SecondDecides)))]
        );
    }

    public static readonly string[] Columns =
    [
        "project",
        "takenOn",
        "thresholdsVersion",
        "rung",
        "number",
        "sign",
        "name",
        "stands",
        "perCent",
        "part",
        "whole",
        "inWords",
        "isHidden",
        "goodFrom",
        "careFrom",
        "counts",
        "rungIsAtLeast",
        "asOf",
    ];

    /// <summary>The same as a table: one line for each sign.</summary>
    [JsonIgnore]
    public IEnumerable<string[]> Lines =>
        Signs.Select(s =>
            new[]
            {
                Project,
                TakenOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                $"{ThresholdsVersion}",
                Rung,
                $"{s.Number}",
                s.Sign,
                s.Name,
                s.Stands,
                $"{s.PerCent}",
                $"{s.Part}",
                $"{s.Whole}",
                s.InWords,
                s.IsHidden ? "true" : "false",
                $"{s.GoodFrom}",
                $"{s.CareFrom}",
                s.Counts,
                RungIsAtLeast ? "true" : "false",
                s.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            }
        );

    private static string Key(Rung rung) => rung.ToString().ToLowerInvariant();
}
