namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Keeping somebody out for now, or letting them in again.</summary>
public record RecoveryPause(bool IsPaused, string Url);
