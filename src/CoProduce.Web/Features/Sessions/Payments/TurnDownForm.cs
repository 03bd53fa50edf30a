using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Why a claim is not paid, in words for the person.</summary>
public class TurnDownForm
{
    [
        Required(ErrorMessage = "Say why, in words for the person."),
        StringLength(Claim.WhyMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}
