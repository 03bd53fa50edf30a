using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Carers;
using CoProduce.Domain.Invitations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>Whom to invite, and how they take part.</summary>
public class InviteForm : IValidatableObject
{
    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose how they take part.")]
    public Hat? Hat { get; set; }

    /// <summary>Only asked of young people.</summary>
    public AgeBand? Band { get; set; }

    [OneEmail]
    public string? CarerEmail { get; set; }

    public Invitation.Younger? Younger =>
        Hat is Domain.People.Hat.YoungPerson && Band is { } band and not AgeBand.EighteenOrOver ? new(band, CarerEmail ?? "") : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Hat is Domain.People.Hat.YoungPerson && Band is null)
        {
            yield return new ValidationResult("Choose about how old they are.", [nameof(Band)]);
        }
        else if (Younger is { } younger && UnderEighteen.WhyNotInvite(younger.Band) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Band)]);
        }
        else if (Younger is { CarerEmail: "" })
        {
            yield return new ValidationResult("Type the email of their parent or carer.", [nameof(CarerEmail)]);
        }
    }
}
