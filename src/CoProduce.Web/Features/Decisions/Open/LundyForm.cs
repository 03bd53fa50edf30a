using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>How children and young people were heard: the four answers.</summary>
public class LundyForm : SharedForm
{
    private const string TooLong = "Use {1} characters or fewer.";

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Space { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Voice { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Audience { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
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

    protected override IEnumerable<WrittenPart> Parts() =>
        [new("Space", Space), new("Voice", Voice), new("Audience", Audience), new("Influence", Influence)];
}
