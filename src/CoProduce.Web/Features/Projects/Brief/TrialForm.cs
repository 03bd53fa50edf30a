using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Writing down a test with families.</summary>
public class TrialForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Say what was tested."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? What { get; set; }

    public List<int> Testers { get; set; } = [];

    [Required(ErrorMessage = "Say what they found."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? Found { get; set; }

    [Required(ErrorMessage = "List what was mended, or why not."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? Mended { get; set; }

    [Required(ErrorMessage = "Give the day.")]
    public DateOnly? On { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Domain.Brief.Trial.WhyNot(Testers.Distinct().Count()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Testers)]);
        }

        if (On > validationContext.GetRequiredService<TimeProvider>().Today())
        {
            yield return new ValidationResult("Give a day that has been.", [nameof(On)]);
        }
    }
}
