using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Everything the app wrote to its log, with every value and every exception.</summary>
public sealed class HeardLog : ILogEventSink
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public void Emit(LogEvent logEvent) =>
        Lines.Enqueue(
            $"{logEvent.RenderMessage(CultureInfo.InvariantCulture)} "
                + $"{string.Join(' ', logEvent.Properties.Select(p => $"{p.Key}={p.Value}"))} {logEvent.Exception} {logEvent.TraceId}"
        );
}
