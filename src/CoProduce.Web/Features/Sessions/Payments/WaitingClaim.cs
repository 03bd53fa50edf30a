namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>One claim that waits for a yes, on its page.</summary>
public record WaitingClaim(ClaimsPage Page, ClaimRow Claim);
