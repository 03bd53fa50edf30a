using CoProduce.Domain.Payments;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Where somebody taking part says what they would like.</summary>
public record PaymentAnswering(string Url, int? OfferedPence, OfferAnswerForm Answer)
{
    public static IEnumerable<FormChoice> Answers =>
        [
            new($"{PaymentAnswer.Yes}", "Yes, please"),
            new($"{PaymentAnswer.Less}", "Yes, but less", "Some people may earn only a little."),
            new($"{PaymentAnswer.No}", "No, thank you"),
            new($"{PaymentAnswer.Charity}", "Give it to a charity"),
        ];
}
