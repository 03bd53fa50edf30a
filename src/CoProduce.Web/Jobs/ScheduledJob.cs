using System.Globalization;

namespace CoProduce.Web.Jobs;

/// <summary>A job as the host sees it: when to do it, and how.</summary>
public sealed record ScheduledJob(
    string Name,
    TimeSpan Every,
    bool IsForEachServer,
    Func<IServiceProvider, CancellationToken, Task> RunAsync
)
{
    private const int EnoughFailures = 3;
    private const int EnoughPeriods = 3;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);

    /// <summary>A job of every few seconds may be busy for longer than three of its periods.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static ScheduledJob Of<T>()
        where T : class, IJob => new(T.Name, T.Every, T.IsForEachServer, (scope, stop) => scope.GetRequiredService<T>().RunAsync(stop));

    /// <summary>After each failure in a row it waits twice as long, and never longer than usual.</summary>
    public TimeSpan WaitAfter(int failures)
    {
        var wait = FirstWait * Math.Pow(2, Math.Clamp(failures, 1, 20) - 1);
        return wait < Every ? wait : Every;
    }

    /// <summary>What is wrong with it, for the operator; null when all is well.</summary>
    public string? WhyUnwell(int failures, DateTime lastBegan, DateTime now)
    {
        var longAgo = Every * EnoughPeriods > Patience ? Every * EnoughPeriods : Patience;
        return failures >= EnoughFailures ? $"failed {failures} times"
            : now - lastBegan > longAgo ? string.Create(CultureInfo.InvariantCulture, $"not run since {lastBegan:yyyy-MM-dd HH:mm} UTC")
            : null;
    }
}
