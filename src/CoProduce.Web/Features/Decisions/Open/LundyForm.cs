using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>How children and young people were heard: the four answers.</summary>
public class LundyForm : SharedForm, IValidatableObject
{
    [Longest(Domain.Decisions.Lundy.PartMaxLength)]
    public string? Space { get; set; }

    [Longest(Domain.Decisions.Lundy.PartMaxLength)]
    public string? Voice { get; set; }

    [Longest(Domain.Decisions.Lundy.PartMaxLength)]
    public string? Audience { get; set; }

    [Longest(Domain.Decisions.Lundy.PartMaxLength)]
    public string? Influence { get; set; }

    public Lundy ToLundy() => new(Space ?? "", Voice ?? "", Audience ?? "", Influence ?? "");

    public static LundyForm From(Lundy lundy) =>
        new()
        {
            Space = lundy.Space,
            Voice = lundy.Voice,
            Audience = lundy.Audience,
            Influence = lundy.Influence,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Parts()
            .Select(p => (p.Label, Why: Domain.Decisions.Lundy.WhyTooLittle(p.Words)))
            .Where(p => p.Why is not null)
            .Select(p => new ValidationResult(p.Why, [p.Label]))
            .Concat(ToLundy().WhyTheSame() is { } same ? [new ValidationResult(same, [nameof(Influence)])] : []);

    protected override IEnumerable<WrittenPart> Parts() =>
        [new("Space", Space), new("Voice", Voice), new("Audience", Audience), new("Influence", Influence)];
}
