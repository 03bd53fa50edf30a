using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>What somebody says to being paid.</summary>
public class OfferAnswerForm
{
    [Required(ErrorMessage = "Choose one.")]
    public PaymentAnswer? Say { get; set; }

    [Range(0.0, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")]
    public decimal? LessPounds { get; set; }
}
