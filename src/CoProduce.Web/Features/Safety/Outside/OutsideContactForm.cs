using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>Somebody outside the forum's office who could be its contact.</summary>
public class OutsideContactForm
{
    [
        Required(ErrorMessage = "Write their name."),
        Longest(Person.DisplayNameMaxLength),
        NotAnEmail,
        RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write the name on one line.")
    ]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Write what they do, for instance “Chair of the forum”."), Longest(OutsideContact.RoleMaxLength)]
    public string? Role { get; set; }

    [Required(ErrorMessage = "Type their email."), OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Write their phone number."), Longest(OutsideContact.PhoneMaxLength)]
    public string? Phone { get; set; }
}
