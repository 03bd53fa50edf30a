namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>One person's way in, as those with a duty see it. What this reader cannot do is null.</summary>
public record RecoveryPage(
    RecoveryHead Head,
    string? WhyNotHelp,
    string? EndUrl,
    RecoverySecondStep? SecondStep,
    string? GrownUpUrl,
    RecoveryPause? Pause
);
