namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>Recovery codes, shown once. None when they were shown before.</summary>
public record RecoveryCodesPage(IReadOnlyList<string> Codes);
