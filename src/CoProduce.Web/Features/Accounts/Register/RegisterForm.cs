using System.ComponentModel.DataAnnotations;
using CoProduce.Data.Drafts;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Register;

/// <summary>What somebody tells us to make an account.</summary>
public class RegisterForm : IValidatableObject
{
    [Required(ErrorMessage = "Tell us what to call you.")]
    [Longest(Person.DisplayNameMaxLength), NotAnEmail]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write your name on one line.")]
    public string? DisplayName { get; set; }

    [Required(ErrorMessage = "Type your email.")]
    [OneEmail]
    public string? Email { get; set; }

    [Required(ErrorMessage = "Choose a password.")]
    public string? Password { get; set; }

    [Required(ErrorMessage = "Choose which fits you best.")]
    public Hat? Hat { get; set; }

    /// <summary>Only asked of young people.</summary>
    public bool? IsAdult { get; set; }

    /// <summary>What they were about to do: they arrive there once they have confirmed and signed in.</summary>
    [Longest(KeptForm.PageMaxLength)]
    public string? From { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Password is not null && validationContext.GetRequiredService<Passwords>().WhyNot(Password, DisplayName, Email) is { } reason)
        {
            yield return new ValidationResult(reason, [nameof(Password)]);
        }

        if (Hat is Domain.People.Hat.YoungPerson && IsAdult is null)
        {
            yield return new ValidationResult("Tell us if you are 18 or over.", [nameof(IsAdult)]);
        }
        else if (Hat is Domain.People.Hat.YoungPerson && IsAdult is false)
        {
            yield return new ValidationResult(
                "We would love to hear from you. The forum has to invite you first. Please ring us, or ask an adult you trust to ring.",
                [nameof(IsAdult)]
            );
        }
    }
}
