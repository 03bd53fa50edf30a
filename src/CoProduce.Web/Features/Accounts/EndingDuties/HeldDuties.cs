namespace CoProduce.Web.Features.Accounts.EndingDuties;

/// <summary>Which of the duties that every forum needs somebody has.</summary>
public record HeldDuties(bool HasLead, bool HasContact, bool HasOtherAdministrator);
