using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>What somebody asks for.</summary>
public class ClaimForm
{
    [Required(ErrorMessage = "Choose a project.")]
    public int? ProjectId { get; set; }

    [Required(ErrorMessage = "Choose what it is.")]
    public ClaimKind? Kind { get; set; }

    [
        Required(ErrorMessage = "Type the amount in pounds."),
        Range(0.01, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")
    ]
    public decimal? Pounds { get; set; }

    [Required(ErrorMessage = "Say what it is for."), Longest(Claim.ForMaxLength)]
    public string? For { get; set; }

    public Claim ToClaim(int personId, DateTime now) =>
        new(ProjectId!.Value, personId, Kind!.Value, Payments.Pounds.ToPence(Pounds!.Value), For!, now);
}
