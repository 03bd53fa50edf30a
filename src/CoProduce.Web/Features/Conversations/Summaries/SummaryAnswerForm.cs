using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Contributions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Conversations.Summaries;

/// <summary>Saying whether a summary got us right.</summary>
public class SummaryAnswerForm : IValidatableObject
{
    public int SummaryId { get; set; }

    [Required(ErrorMessage = "Choose one: yes, or something is missing.")]
    public bool? IsRight { get; set; }

    [Longest(SummaryAnswer.MissingMaxLength)]
    public string? Missing { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsRight is false && !TypedText.SaysSomething(Missing))
        {
            yield return new ValidationResult("Say what is missing, so that we can put it in.", [nameof(Missing)]);
        }
    }
}
