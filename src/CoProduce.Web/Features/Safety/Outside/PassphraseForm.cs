using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Features.Accounts;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Safety.Outside;

/// <summary>The passphrase of the contact outside.</summary>
public class PassphraseForm
{
    [Required(ErrorMessage = "Type your passphrase."), Longest(Passwords.Longest)]
    public string? Password { get; set; }
}
