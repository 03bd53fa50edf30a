namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>Who has agreed to a claim, and whether it was paid or turned down.</summary>
public record ClaimState(string? AgreedBy, int? AgreedById, string? AlsoAgreedBy, DateOnly? SettledOn, string? WhyTurnedDown)
{
    public bool IsAgreed => AlsoAgreedBy is not null;

    public string Words =>
        SettledOn is not null ? "Paid"
        : WhyTurnedDown is not null ? "Turned down"
        : IsAgreed ? "Agreed, to be paid"
        : AgreedBy is not null ? "One person has agreed"
        : "Waiting";
}
