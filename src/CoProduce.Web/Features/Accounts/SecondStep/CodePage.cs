namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The second page of signing in: a code from the app, or one of the recovery codes.</summary>
public record CodePage(CodeForm Form, bool IsRecovery);
