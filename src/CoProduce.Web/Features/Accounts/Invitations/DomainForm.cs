using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Invitations;

namespace CoProduce.Web.Features.Accounts.Invitations;

/// <summary>An email domain to put on the list.</summary>
public class DomainForm : IValidatableObject
{
    public string? Domain { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ApprovedDomain.WhyNot(Domain) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Domain)]);
        }
    }
}
