using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Writing down a test with families.</summary>
public class TrialForm : IValidatableObject
{
    [Required(ErrorMessage = "Say what was tested."), Longest(Domain.Brief.Trial.TextMaxLength)]
    public string? What { get; set; }

    public List<int> Testers { get; set; } = [];

    [Required(ErrorMessage = "Say what they found."), Longest(Domain.Brief.Trial.TextMaxLength)]
    public string? Found { get; set; }

    [Required(ErrorMessage = "List what was mended, or why not."), Longest(Domain.Brief.Trial.TextMaxLength)]
    public string? Mended { get; set; }

    [Required(ErrorMessage = "Give the day.")]
    [Days(YearsAhead = 0)]
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
