using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>What somebody wants to be called.</summary>
public class NameForm
{
    [Required(ErrorMessage = "Tell us what to call you.")]
    [StringLength(Person.DisplayNameMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Write your name on one line.")]
    public string? DisplayName { get; set; }
}
