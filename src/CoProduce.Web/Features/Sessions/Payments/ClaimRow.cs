namespace CoProduce.Web.Features.Sessions.Payments;

/// <summary>One claim. The name is there for those who see to claims.</summary>
public record ClaimRow(int Id, int PersonId, string Name, ClaimWhat What, ClaimState State);
