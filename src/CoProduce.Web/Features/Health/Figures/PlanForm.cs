using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;

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
