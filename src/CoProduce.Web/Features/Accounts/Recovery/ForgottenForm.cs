using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>The email somebody wrote to get a link.</summary>
public class ForgottenForm
{
    [Required(ErrorMessage = "Type the email you joined with.")]
    [OneEmail]
    public string? Email { get; set; }
}
