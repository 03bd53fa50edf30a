using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Features.Accounts;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>The passphrase of the contact outside.</summary>
public class PassphraseForm
{
    [Required(ErrorMessage = "Type your passphrase."), StringLength(Passwords.Longest, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Password { get; set; }
}
