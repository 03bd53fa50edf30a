using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>What counts as good now, and every change that was made.</summary>
public record ThresholdsPage(int Number, ThresholdsForm Form, IReadOnlyList<ThresholdsRow> History)
{
    /// <summary>A change that waits for a second person.</summary>
    public ThresholdsRow? Waiting { get; init; }

    public bool IsMine { get; init; }

    public required ThresholdsRow Usual { get; init; }
}

/// <summary>One version of what counts as good, in words.</summary>
public record ThresholdsRow(int Number, string Reason, DateTime? AgreedAt, IReadOnlyList<string> Lines)
{
    /// <summary>Which change somebody agrees to, or drops.</summary>
    public string About { get; init; } = "";

    public static ThresholdsRow Of(Thresholds at) =>
        new(
            at.Number,
            at.Reason,
            at.AgreedAt,
            [
                .. ThresholdsForm.Names.Zip(at.ToDraft().Shares, (name, b) =>
                    $"{name}: good from {b.Green} %, needs care from {b.Amber} %"
                ),
                $"Time without news: good up to {at.SilenceGreen} days, needs care up to {at.SilenceAmber} days",
                $"Services above families: good up to {at.GapGreen} points, needs care up to {at.GapAmber} points",
            ]
        )
        {
            About = AnsweredTo.Mark(at.Id),
        };
}
