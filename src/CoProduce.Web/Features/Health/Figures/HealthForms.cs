using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Writing what a project does about a red sign.</summary>
public class PlanForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Write what you will do about it."),
        StringLength(RedPlan.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Give a day on which you look at it again, still to come.")]
    public DateOnly? ReviewOn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RedPlan.WhyNot(ReviewOn, validationContext.GetRequiredService<TimeProvider>().Today()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(ReviewOn)]);
        }
    }
}

/// <summary>The page on which a plan is written.</summary>
public record PlanPage(ProjectPlace Place, Indicator Sign, PlanForm Form);

/// <summary>Putting a warning aside for some days.</summary>
public class SnoozeForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Say why it can wait. Everyone in the project can read it."),
        StringLength(Snooze.ReasonMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Reason { get; set; }

    [Required(ErrorMessage = "Give a day that is still to come.")]
    public DateOnly? Until { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Snooze.WhyNot(Until, validationContext.GetRequiredService<TimeProvider>().Today()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Until)]);
        }
    }
}

/// <summary>The page on which a warning is put aside.</summary>
public record SnoozePage(ProjectPlace Place, Warning Warning, SnoozeForm Form);

/// <summary>Announcing a pause.</summary>
public class QuietForm
{
    [Required(ErrorMessage = "Give the first and the last day.")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Give the first and the last day.")]
    public DateOnly? To { get; set; }

    [
        Required(ErrorMessage = "Say why it will be quiet."),
        StringLength(QuietPeriod.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}

/// <summary>The page with a project's quiet times.</summary>
public record QuietPage(ProjectPlace Place, IReadOnlyList<QuietRow> Rows, QuietForm Form);

/// <summary>A pause that was announced.</summary>
public record QuietRow(DateOnly From, DateOnly To, string Why);
