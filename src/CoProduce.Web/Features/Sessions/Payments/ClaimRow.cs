using CoProduce.Domain.Payments;

namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>One claim. The name is there for those who see to claims.</summary>
public record ClaimRow(int Id, string Project, ClaimKind Kind, int Pence, string For, DateTime ClaimedAt)
{
    public int PersonId { get; init; }
    public string Name { get; init; } = "";
    public string? AgreedBy { get; init; }
    public int? AgreedById { get; init; }
    public string? AlsoAgreedBy { get; init; }
    public DateOnly? SettledOn { get; init; }
    public string? WhyTurnedDown { get; init; }
    public bool IsAgreed => AlsoAgreedBy is not null;
    public bool IsOver => SettledOn is not null || WhyTurnedDown is not null;
    public string InPounds => PaymentOffer.InPounds(Pence);

    public string KindWords =>
        Kind switch
        {
            ClaimKind.Time => "Payment",
            ClaimKind.Travel => "Travel",
            ClaimKind.Childcare => "Childcare",
            _ => "Other",
        };

    public string Stands =>
        SettledOn is not null ? "Paid"
        : WhyTurnedDown is not null ? "Turned down"
        : IsAgreed ? "Agreed, to be paid"
        : AgreedBy is not null ? "One person has agreed"
        : "Waiting";
}
