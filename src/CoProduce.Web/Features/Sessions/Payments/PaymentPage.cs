using CoProduce.Domain.Payments;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Money and thanks of one session, for somebody taking part and for those who run it.</summary>
public record PaymentPage(string Slug, int Number, string Title, DateTime StartsAt)
{
    public string Url => SessionLinks.Session(Slug, Number);
    public int? Offered { get; init; }
    public PaymentAnswer? Mine { get; init; }
    public int? MyLess { get; init; }
    public bool MayAnswer { get; init; }
    public bool MayOffer { get; init; }
    public string? WhyNotOffer { get; init; }

    /// <summary>Why nobody can be thanked yet; null when those who run it can.</summary>
    public string? WhyNotThank { get; init; }

    public int Came { get; init; }
    public int Thanked { get; init; }
    public OfferForm Offer { get; init; } = new();
    public OfferAnswerForm Answer { get; init; } = new();

    public static IEnumerable<FormChoice> Answers =>
        [
            new($"{PaymentAnswer.Yes}", "Yes, please"),
            new($"{PaymentAnswer.Less}", "Yes, but less", "Some people may earn only a little."),
            new($"{PaymentAnswer.No}", "No, thank you"),
            new($"{PaymentAnswer.Charity}", "Give it to a charity"),
        ];
}
