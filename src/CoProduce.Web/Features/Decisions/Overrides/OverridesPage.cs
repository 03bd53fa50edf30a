using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Overrides;

/// <summary>What was not decided together: what people raised, and what was decided over their heads.</summary>
public record OverridesPage(
    ProjectPlace Place,
    IReadOnlyList<ElsewhereRow> Elsewhere,
    IReadOnlyList<OverrideRow> Overrides,
    RaiseForm Raise,
    OverrideForm Override
)
{
    public string Url => DecisionLinks.Overrides(Place.Slug);
}

/// <summary>Something raised as decided elsewhere, and what forum staff found.</summary>
public record ElsewhereRow(int Id, string What, DateTime RaisedAt, bool? IsUpheld, string? Answer, DateTime? AnsweredAt);

/// <summary>A decision taken outside the rule.</summary>
public record OverrideRow(int Id, string What, string Who, string Power, string Why, DateOnly On, int? DecisionNumber);

/// <summary>Raising that something was decided elsewhere.</summary>
public class RaiseForm
{
    [
        Required(ErrorMessage = "Say what was decided, and how you know."),
        StringLength(DecidedElsewhere.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }
}

/// <summary>Recording a decision taken outside the rule.</summary>
public class OverrideForm
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Say what was decided."), StringLength(Domain.Decisions.Override.TextMaxLength, ErrorMessage = TooLong)]
    public string? What { get; set; }

    [Required(ErrorMessage = "Name who decided it."), StringLength(Domain.Decisions.Override.NameMaxLength, ErrorMessage = TooLong)]
    public string? Who { get; set; }

    [
        Required(ErrorMessage = "Say which power or law they used."),
        StringLength(Domain.Decisions.Override.NameMaxLength, ErrorMessage = TooLong)
    ]
    public string? Power { get; set; }

    [
        Required(ErrorMessage = "Say why. Families deserve the reason."),
        StringLength(Domain.Decisions.Override.TextMaxLength, ErrorMessage = TooLong)
    ]
    public string? Why { get; set; }

    [Required(ErrorMessage = "Give the day.")]
    public DateOnly? On { get; set; }

    /// <summary>The decision it goes over, if there is one.</summary>
    public int? DecisionNumber { get; set; }
}
