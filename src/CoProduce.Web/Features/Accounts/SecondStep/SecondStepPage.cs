namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>Somebody's second step as it stands.</summary>
public record SecondStepPage(bool IsOn, bool IsNeeded, int CodesLeft, bool HasApp);
