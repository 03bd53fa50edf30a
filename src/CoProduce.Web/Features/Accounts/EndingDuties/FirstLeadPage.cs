namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Nobody is safeguarding lead yet: how an administrator can change that.</summary>
public record FirstLeadPage(bool IsOnlyAdministrator);
