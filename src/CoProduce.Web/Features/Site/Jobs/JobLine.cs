using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Site.Jobs;

/// <summary>One job in words.</summary>
public record JobLine(string Name, string Often, string LastRun, string How, string Next, bool IsWell)
{
    public static JobLine Of(JobState job, DateTime now) =>
        new(
            job.Job.Name,
            Period(job.Job.Every),
            job.Began is { } began ? $"{began.DayAndClock()}{(job.Server is { } server ? $", on {server}" : "")}" : "Not yet",
            Ended(job),
            job.Job.IsForEachServer ? "All the time"
                : job.Next is not { } next || next <= now ? "Now"
                : next.DayAndClock(),
            job.Failures == 0
        );

    private static string Ended(JobState job) =>
        job switch
        {
            { Began: null } => "",
            { IsRunning: true, Failures: 0 } => "At work now",
            { IsRunning: true } => $"At work now, after failing {Times(job.Failures)}",
            { Failures: 0 } => "Went well",
            _ => $"Failed {Times(job.Failures)} ({job.Problem ?? "the server stopped"}). It is tried again by itself",
        };

    private static string Times(int count) => count == 1 ? "once" : $"{count} times";

    private static string Period(TimeSpan every) =>
        every switch
        {
            { TotalSeconds: < 1 } => "more than once a second",
            { TotalSeconds: < 60 } => $"every {(int)every.TotalSeconds} seconds",
            { TotalMinutes: 60 } => "every hour",
            _ => $"every {(int)every.TotalMinutes} minutes",
        };
}
