using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Reports;

/// <summary>Changing what counts as good, with the reason.</summary>
public class ThresholdsForm : SharedForm, IValidatableObject
{
    public static readonly IReadOnlyList<string> Names =
    [
        "Deciding together",
        "Side by side at every stage",
        "Words that changed something",
        "Everyone gets a reply",
        "Questions answered in time",
        "Families who stay",
        "How it felt",
        "Needs met in time",
        "Paid in time",
    ];

    public List<BoundsForm> Shares { get; set; } = [];
    public int? SilenceGreen { get; set; }
    public int? SilenceAmber { get; set; }
    public int? GapGreen { get; set; }
    public int? GapAmber { get; set; }

    [Required(ErrorMessage = "Say why you change what counts as good. It stays in the history."), Longest(Thresholds.ReasonMaxLength)]
    public string? Reason { get; set; }

    protected override IEnumerable<WrittenPart> Parts() =>
        [
            .. Names.Zip(Shares, (name, b) => new WrittenPart(name, $"Good from {b.Green}, needs care from {b.Amber}")),
            new("Longest time without news", $"Good up to {SilenceGreen}, needs care up to {SilenceAmber}"),
            new("How far services may rate it above families", $"Good up to {GapGreen}, needs care up to {GapAmber}"),
        ];

    public static ThresholdsForm Of(Thresholds at) =>
        new()
        {
            Shares = [.. at.ToDraft().Shares.Select(b => new BoundsForm { Green = b.Green, Amber = b.Amber })],
            SilenceGreen = at.SilenceGreen,
            SilenceAmber = at.SilenceAmber,
            GapGreen = at.GapGreen,
            GapAmber = at.GapAmber,
        };

    public Thresholds.ThresholdsDraft ToDraft()
    {
        var b = Shares.Select(s => s.ToBounds()).ToList();
        return new(
            b[0],
            b[1],
            b[2],
            b[3],
            b[4],
            b[5],
            b[6],
            b[7],
            b[8],
            SilenceGreen ?? 0,
            SilenceAmber ?? 0,
            GapGreen ?? 0,
            GapAmber ?? 0
        );
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Shares.Count != Names.Count)
        {
            yield return new ValidationResult("Fill in every line.", [nameof(Reason)]);
        }
        else if (Thresholds.WhyNot(ToDraft()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Reason)]);
        }
    }
}
