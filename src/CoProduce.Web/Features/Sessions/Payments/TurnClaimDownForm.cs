using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Why a claim is not paid, in words for the person.</summary>
public class TurnClaimDownForm
{
    [Required(ErrorMessage = "Say why, in words for the person."), Longest(Claim.WhyMaxLength)]
    public string? Why { get; set; }
}
