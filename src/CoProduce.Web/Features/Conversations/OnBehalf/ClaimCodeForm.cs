using System.ComponentModel.DataAnnotations;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Whom a code is for, beside the name that was written down.</summary>
public class ClaimCodeForm
{
    [EmailAddress(ErrorMessage = "Enter an email like name@example.org"), OneEmail]
    [StringLength(256, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Email { get; set; }
}
