using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Projects;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>What a lead says for their group: ready, or hold.</summary>
public class ReadyForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose one: ready, or hold.")]
    public bool? IsReady { get; set; }

    [Longest(Readiness.ReasonMaxLength)]
    public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsReady is false && !TypedText.SaysSomething(Reason))
        {
            yield return new ValidationResult("Say why you want to hold, so that others can help.", [nameof(Reason)]);
        }
    }
}
