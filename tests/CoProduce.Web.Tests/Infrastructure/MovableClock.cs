namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>A clock that stands still, on the same summer morning in each run, until a test moves it.</summary>
public sealed class MovableClock : TimeProvider
{
    private static readonly DateTimeOffset Begin = new(2026, 6, 9, 9, 30, 0, TimeSpan.Zero);

    private DateTimeOffset _now = Begin;

    public DateTime Now => _now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;

    public void Reset() => _now = Begin;

    /// <summary>For what is shared with an app in a process of its own, which goes by the real clock.</summary>
    public void CatchUp() => _now = System.GetUtcNow();
}
