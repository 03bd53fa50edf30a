namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>Keeping somebody out for now, or letting them in again. With a duty of the forum it takes two: whoever asked is named
/// while that waits for a second one.</summary>
public record RecoveryPause(bool IsPaused, string Url)
{
    public string? WhyNot { get; init; }
    public string? AskedBy { get; init; }
    public bool TakesTwo { get; init; }

    public string Button =>
        AskedBy is not null ? "Yes, pause their account"
        : TakesTwo ? "Ask to pause their account"
        : "Pause their account";
}
