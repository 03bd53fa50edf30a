using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Payments;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>What people are offered, in pounds.</summary>
public class OfferForm
{
    [
        Required(ErrorMessage = "Type the amount in pounds. Type 0 when there is no payment."),
        Range(0.0, PaymentOffer.MostPence / 100, ErrorMessage = "Use an amount from {1} to {2} pounds.")
    ]
    public decimal? Pounds { get; set; }
}

/// <summary>An amount somebody types in pounds, such as 12.50.</summary>
public static class Pounds
{
    public static int ToPence(decimal pounds) => (int)Math.Round(pounds * 100, MidpointRounding.AwayFromZero);
}
