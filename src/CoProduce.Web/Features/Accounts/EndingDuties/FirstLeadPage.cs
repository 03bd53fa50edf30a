namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Nobody is safeguarding lead yet, or nobody outside is set: how an administrator can change that.</summary>
public record FirstLeadPage(bool HasLead, bool IsOnlyAdministrator);
