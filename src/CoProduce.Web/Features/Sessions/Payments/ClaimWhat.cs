using CoProduce.Domain.Payments;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>What is claimed, and for what.</summary>
public record ClaimWhat(string Project, ClaimKind Kind, int Pence, string For, DateTime ClaimedAt)
{
    public string InPounds => PaymentOffer.InPounds(Pence);

    public string KindWords =>
        Kind switch
        {
            ClaimKind.Time => "Payment",
            ClaimKind.Travel => "Travel",
            ClaimKind.Childcare => "Childcare",
            _ => "Other",
        };
}
