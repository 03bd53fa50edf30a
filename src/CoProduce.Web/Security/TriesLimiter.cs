using System.Threading.RateLimiting;

namespace CoProduce.Web.Security;

/// <summary>Counts what came through one door in a window of time. What turns out to be right is given back once it is answered.</summary>
public sealed class TriesLimiter(int most, TimeSpan window, TimeProvider clock) : RateLimiter
{
    private static readonly object Right = new();
    private readonly Lock _door = new();
    private long _began = clock.GetTimestamp();
    private int _taken;

    public override TimeSpan? IdleDuration => clock.GetElapsedTime(_began) is var since && since > window ? since - window : null;

    /// <summary>Whoever sent this was who they said, so nothing was guessed.</summary>
    public static void WasRight(HttpContext context) => context.Items[Right] = true;

    public override RateLimiterStatistics? GetStatistics() => null;

    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_door)
        {
            if (clock.GetElapsedTime(_began) is var since && since >= window)
            {
                (_began, _taken, since) = (clock.GetTimestamp(), 0, TimeSpan.Zero);
            }

            if (_taken + permitCount > most)
            {
                return new Turn(null, window - since);
            }

            _taken += permitCount;
            return new Turn(this, TimeSpan.Zero);
        }
    }

    protected override ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(AttemptAcquireCore(permitCount));

    private void GiveBack()
    {
        lock (_door)
        {
            _taken = Math.Max(0, _taken - 1);
        }
    }

    /// <summary>One try, as long as its answer is being made.</summary>
    private sealed class Turn(TriesLimiter? door, TimeSpan wait) : RateLimitLease
    {
        private readonly HttpContext? _context = new HttpContextAccessor().HttpContext;

        public override bool IsAcquired => door is not null;

        public override IEnumerable<string> MetadataNames => IsAcquired ? [] : [MetadataName.RetryAfter.Name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = wait;
            return !IsAcquired && metadataName == MetadataName.RetryAfter.Name;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && _context?.Items.ContainsKey(Right) is true)
            {
                door?.GiveBack();
            }

            base.Dispose(disposing);
        }
    }
}
