namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Turning the second step off. With some duties it takes two: the administrator who asked is named while that waits for a second
/// one.</summary>
public record RecoverySecondStep(bool IsOn, string? WhyNotConfirm, string? AskedBy, bool TakesTwo, string Url);
