namespace CoProduce.Web.Features.Accounts.Settings;

/// <summary>One place where somebody is signed in.</summary>
public record SignInRow(string Key, string Device, DateTime StartedAt, DateTime EndsAt, bool IsThis);
