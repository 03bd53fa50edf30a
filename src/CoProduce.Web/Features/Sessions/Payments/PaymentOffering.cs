namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Where those who plan say what people are offered, or why they no longer can.</summary>
public record PaymentOffering(string? WhyNot, string Url, OfferForm Offer, string About);
