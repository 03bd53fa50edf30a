using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.AccessNeeds;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.AccessNeeds;

/// <summary>How far somebody is with one need.</summary>
public class SeeToForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose how far it is.")]
    public NeedState? State { get; set; }

    [Longest(AccessNeed.WordsMaxLength)]
    public string? Note { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (State is NeedState.CannotDo && !TypedText.SaysSomething(Note))
        {
            yield return new ValidationResult("Say why it cannot be done, and what you can do instead.", [nameof(Note)]);
        }
    }
}
