using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Somebody outside the forum's office who could be its contact.</summary>
public class OutsideContactForm
{
    [
        Required(ErrorMessage = "Write their name."),
        StringLength(Person.DisplayNameMaxLength, ErrorMessage = "Use {1} characters or fewer."),
        RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")
    ]
    public string? Name { get; set; }

    [
        Required(ErrorMessage = "Write what they do, for instance “Chair of the forum”."),
        StringLength(OutsideContact.RoleMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [
        Required(ErrorMessage = "Write their phone number."),
        StringLength(OutsideContact.PhoneMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Phone { get; set; }
}
