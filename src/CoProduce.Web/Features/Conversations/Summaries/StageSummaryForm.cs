using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>Writing a summary from chosen contributions.</summary>
public class StageSummaryForm : IValidatableObject
{
    [Required(ErrorMessage = "Write what you heard."), Longest(StageSummary.TextMaxLength)]
    public string? Text { get; set; }

    public List<int> From { get; set; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StageSummary.WhyNotFrom(From.Count) is { } why)
        {
            yield return new ValidationResult(why, [nameof(From)]);
        }
    }
}
