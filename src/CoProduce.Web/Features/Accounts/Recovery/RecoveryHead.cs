namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Who it is, and where they are signed in.</summary>
public record RecoveryHead(string Name, string Email, int SignIns, bool IsPaused);
