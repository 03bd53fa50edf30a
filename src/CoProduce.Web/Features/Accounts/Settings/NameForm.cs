using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>What somebody wants to be called.</summary>
public class NameForm
{
    [Required(ErrorMessage = "Tell us what to call you.")]
    [Longest(Person.DisplayNameMaxLength), NotAnEmail]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write your name on one line.")]
    public string? DisplayName { get; set; }
}
