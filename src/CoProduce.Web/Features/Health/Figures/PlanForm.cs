using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Writing what a project does about a red sign.</summary>
public class PlanForm : SharedForm, IValidatableObject
{
    [Required(ErrorMessage = "Write what you will do about it."), Longest(RedPlan.TextMaxLength)]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Give a day on which you look at it again, still to come.")]
    public DateOnly? ReviewOn { get; set; }

    public static PlanForm Of(RedPlan? plan) => new() { Text = plan?.Text, ReviewOn = plan?.ReviewOn };

    protected override IEnumerable<WrittenPart> Parts() =>
        [new("What will be done?", Text), new("When do you look at it again?", ReviewOn?.Day())];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (RedPlan.WhyNot(ReviewOn, validationContext.GetRequiredService<TimeProvider>().Today()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(ReviewOn)]);
        }
    }
}
