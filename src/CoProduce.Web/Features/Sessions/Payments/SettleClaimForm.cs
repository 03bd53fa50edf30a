using System.ComponentModel.DataAnnotations;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>The day a claim was paid.</summary>
public class SettleClaimForm
{
    [Required(ErrorMessage = "Give the day it was paid.")]
    public DateOnly? On { get; set; }
}
