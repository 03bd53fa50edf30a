using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Decisions.Run;

/// <summary>Closes each decision within half a minute of its time.</summary>
public class CloseDecisionsJob(DecisionClosing closing) : IJob
{
    public static string Name => "Closes decisions whose time has come";
    public static TimeSpan Every => TimeSpan.FromSeconds(20);

    public Task RunAsync(CancellationToken stop) => closing.CloseDueAsync(stop);
}
