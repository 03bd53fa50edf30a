using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Health;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>Putting a warning aside for some days.</summary>
public class SnoozeForm : IValidatableObject
{
    [Required(ErrorMessage = "Say why it can wait. Everyone in the project can read it."), Longest(Snooze.ReasonMaxLength)]
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
