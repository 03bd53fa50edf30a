namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Money and thanks of one session. What this reader has no part in is null.</summary>
public record PaymentPage(
    string Title,
    string SessionUrl,
    int? Offered,
    PaymentAnswering? Answering,
    PaymentOffering? Offering,
    PaymentThanks? Thanks
);
