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

    public Invitation.Younger? Younger => Band is { } band and not AgeBand.EighteenOrOver ? new(band, CarerEmail ?? "") : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Younger is not null && Hat is { } hat and not Domain.People.Hat.YoungPerson)
        {
            yield return new ValidationResult(
                $"“{Band!.Value.Words()}” does not go with “{hat.Words()}”. Until 18, people come as a young person. "
                    + "If they are grown up, choose “18 or over”.",
                [nameof(Band)]
            );
        }
        else if (Hat is Domain.People.Hat.YoungPerson && Band is null)
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
        else if (Younger is null && CarerEmail is not null)
        {
            yield return new ValidationResult(
                "Only somebody under 18 has a carer here. Take this email out, or say how old they are.",
                [nameof(CarerEmail)]
            );
        }
    }
}
