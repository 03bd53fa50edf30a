using CoProduce.Web.Jobs;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Looks whether anything changed in the sessions that somebody has open, and tells their pages. The database is asked, so it does
/// not matter which copy of the app the change came through.</summary>
public class LiveWatchJob(LiveMarks marks, LiveChannels channels) : IJob
{
    public static string Name => "Tells open live pages that something changed";
    public static TimeSpan Every => TimeSpan.FromMilliseconds(500);
    public static bool IsForEachServer => true;

    public async Task RunAsync(CancellationToken stop)
    {
        if (channels.Heard is { Count: > 0 } heard)
        {
            channels.TellChanges(await marks.OfAsync(heard));
        }
    }
}
