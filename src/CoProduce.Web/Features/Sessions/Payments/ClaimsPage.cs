namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>What waits for forum staff: claims to agree to, to pay, and those that are done.</summary>
public record ClaimsPage(
    IReadOnlyList<ClaimRow> Waiting,
    IReadOnlyList<ClaimRow> ToPay,
    IReadOnlyList<ClaimRow> Done,
    DateOnly Today,
    SettleClaimForm Settle,
    TurnClaimDownForm TurnDown,
    int? Mending
);
