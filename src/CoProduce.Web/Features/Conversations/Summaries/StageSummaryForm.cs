using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>Writing a summary from chosen contributions.</summary>
public class StageSummaryForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Write what you heard."),
        StringLength(StageSummary.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
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
