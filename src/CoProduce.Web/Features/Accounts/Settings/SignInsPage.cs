namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>Where somebody is signed in.</summary>
public record SignInsPage(IReadOnlyList<SignInRow> Rows);
