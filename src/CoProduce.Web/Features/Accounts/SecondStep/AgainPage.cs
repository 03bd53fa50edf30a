namespace CoProduce.Web.Features.Accounts.SecondStep;

/// <summary>The page that asks somebody to show again that it is them.</summary>
public record AgainPage(AgainForm Form, bool AsksForCode);
