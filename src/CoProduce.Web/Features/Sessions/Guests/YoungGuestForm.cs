using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>The forum's yes to one guest aged 13 to 17.</summary>
public class YoungGuestForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Write their first name."),
        Longest(SessionGuest.NameMaxLength),
        NotAnEmail,
        RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")
    ]
    public string? Name { get; set; }

    [Range(typeof(bool), "true", "true", ErrorMessage = YoungGuest.WhyNotWithoutCarer)]
    public bool KnowsCarer { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UnderEighteen.WhyNotName(Name) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Name)]);
        }
    }
}
