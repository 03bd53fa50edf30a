using CoProduce.Web.Jobs;

namespace CoProduce.Web.Tests.Jobs;

/// <summary>A clock whose timers go off when a test moves it, so that hours pass without anybody sleeping.</summary>
public sealed class TimedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Alarm> _waiting = [];
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = new(2026, 6, 9, 9, 30, 0, TimeSpan.Zero);

    public DateTime Now => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public void Move(TimeSpan by)
    {
        List<Alarm> due;
        lock (_lock)
        {
            _now += by;
            due = [.. _waiting.Where(a => a.At <= _now)];
            _waiting.RemoveAll(a => a.At <= _now);
        }

        due.ForEach(a => a.Ring());
    }

    /// <summary>Returns when that many jobs wait for their next time, so nobody is at work. Who works on a job waits as well, to renew its
    /// lease.</summary>
    public Task UntilIdleAsync(int jobs) => UntilAsync(waits => waits.Count(w => w != JobRunner.Renewal) >= jobs);

    public Task UntilAtWorkAsync() => UntilAsync(waits => waits.Contains(JobRunner.Renewal));

    private async Task UntilAsync(Func<IEnumerable<TimeSpan>, bool> isSo)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (isSo(_waiting.Select(a => a.Due)))
                {
                    return;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private void Set(Alarm alarm, TimeSpan due)
    {
        lock (_lock)
        {
            _waiting.Remove(alarm);
            if (due != Timeout.InfiniteTimeSpan)
            {
                (alarm.Due, alarm.At) = (due, _now + due);
                _waiting.Add(alarm);
                _changed.SetResult();
                _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    private sealed class Alarm(TimedClock clock, Action ring) : ITimer
    {
        public DateTimeOffset At { get; set; }
        public TimeSpan Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
