using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>The email of somebody who needs help with signing in, typed whole: nobody browses emails here.</summary>
public class FindAccountForm
{
    [Required(ErrorMessage = "Type the email they sign in with."), OneEmail]
    public string? Email { get; set; }
}
