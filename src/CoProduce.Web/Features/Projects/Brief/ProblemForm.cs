using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Brief;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>Writing down a problem.</summary>
public class ProblemForm : IValidatableObject
{
    [Required(ErrorMessage = "Write the problem."), Longest(ProblemStatement.TextMaxLength)]
    public string? Text { get; set; }

    public List<long> Said { get; set; } = [];
    public bool IsAssumption { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ProblemStatement.WhyNot(Said.Count, IsAssumption) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Said)]);
        }
    }
}
