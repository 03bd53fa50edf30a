using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Decisions.Run;

/// <summary>Reminds people of decisions that close soon.</summary>
public class RemindOfDecisionsJob(DecisionClosing closing) : IJob
{
    public static string Name => "Reminds people of decisions that close soon";
    public static TimeSpan Every => TimeSpan.FromMinutes(5);

    public Task RunAsync(CancellationToken stop) => closing.RemindAsync(stop);
}
