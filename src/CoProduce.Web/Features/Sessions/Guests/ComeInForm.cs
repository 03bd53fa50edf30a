using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure.Typed;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Guests;

/// <summary>Coming into a session with its code: as a guest or, for somebody signed in, to say that they are there.</summary>
public class ComeInForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Type the code that is on the wall."),
        RegularExpression(SessionCode.Pattern, ErrorMessage = "A code is six letters, like BCD FGH.")
    ]
    public string? Code { get; set; }

    [Longest(SessionGuest.NameMaxLength), NotAnEmail, RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")]
    public string? Name { get; set; }

    public Hat? Hat { get; set; }
    public GuestAge? Age { get; set; }

    /// <summary>The code of one's own that comes with the forum's yes, for guests aged 13 to 17.</summary>
    [Longest(20)]
    public string? OwnCode { get; set; }

    public bool SaidYes { get; set; }

    public SessionGuest.Who Who => new(Name ?? "", Hat ?? Domain.People.Hat.ParentCarer, Age ?? GuestAge.UnderThirteen, SaidYes);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (validationContext.GetRequiredService<Viewer>().IsSignedIn)
        {
            yield break;
        }

        if (!TypedText.SaysSomething(Name))
        {
            yield return new ValidationResult("Write your first name.", [nameof(Name)]);
        }

        if (Hat is null)
        {
            yield return new ValidationResult("Choose who you are.", [nameof(Hat)]);
        }

        if (Age is null)
        {
            yield return new ValidationResult("Choose about how old you are.", [nameof(Age)]);
        }
        else if (SessionGuest.WhyNotComeIn(Who, !string.IsNullOrWhiteSpace(OwnCode)) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Age)]);
        }

        if (!SaidYes)
        {
            yield return new ValidationResult(SessionGuest.WhyNotWithoutYes, [nameof(SaidYes)]);
        }
    }
}
