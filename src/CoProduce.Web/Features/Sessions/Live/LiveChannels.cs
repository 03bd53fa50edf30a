using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CoProduce.Data;

namespace CoProduce.Web.Features.Sessions.Live;

/// <summary>Tells open live pages that something changed, and never what: each page then asks for it, and is asked who it is.</summary>
public sealed class LiveChannels
{
    public const int MostListeners = 300;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan ComeBack = TimeSpan.FromSeconds(1);

    /// <summary>A page has to come back and be let in again after this time, so that nobody listens on who has signed out.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<int, ConcurrentDictionary<Guid, Channel<bool>>> _rooms = [];
    private readonly IHostApplicationLifetime _app;
    private IReadOnlyDictionary<int, string> _marks = new Dictionary<int, string>();

    public LiveChannels(IHostApplicationLifetime app, IMeterFactory meters)
    {
        _app = app;
        meters
            .Create(Instruments.Name)
            .CreateObservableGauge("coproduce.live.listeners", () => _rooms.Values.Sum(r => r.Count), "{page}", "Live pages that are open");
    }

    /// <summary>The rooms in which somebody listens.</summary>
    public IReadOnlyList<int> Heard => [.. _rooms.Where(r => !r.Value.IsEmpty).Select(r => r.Key)];

    public void Tell(int roomId)
    {
        foreach (var listener in Room(roomId).Values)
        {
            listener.Writer.TryWrite(true);
        }
    }

    /// <summary>Tells the rooms whose mark is not what it was. Whoever came since has been told already that there is something to
    /// see.</summary>
    public void TellChanges(IReadOnlyDictionary<int, string> marks)
    {
        foreach (var (room, _) in marks.Where(m => _marks.GetValueOrDefault(m.Key) != m.Value))
        {
            Tell(room);
        }

        _marks = marks;
    }

    public bool IsFull(int roomId) => Room(roomId).Count >= MostListeners;

    public async IAsyncEnumerable<SseItem<string>> ListenAsync(int roomId, [EnumeratorCancellation] CancellationToken gone)
    {
        var (key, mine) = (
            Guid.NewGuid(),
            Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest })
        );
        Room(roomId)[key] = mine;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(gone, _app.ApplicationStopping);
        over.CancelAfter(Longest);
        try
        {
            yield return new("hello", "changed") { ReconnectionInterval = ComeBack };
            while (!over.IsCancellationRequested)
            {
                yield return await NextAsync(mine.Reader, over.Token) ? new("again", "changed") : new("still here", "beat");
            }
        }
        finally
        {
            Room(roomId).TryRemove(key, out _);
        }
    }

    /// <summary>True when something changed, false when nothing did for a while.</summary>
    private static async Task<bool> NextAsync(ChannelReader<bool> changes, CancellationToken over)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(over);
        wait.CancelAfter(Beat);
        try
        {
            return await changes.ReadAsync(wait.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private ConcurrentDictionary<Guid, Channel<bool>> Room(int roomId) => _rooms.GetOrAdd(roomId, _ => []);
}
