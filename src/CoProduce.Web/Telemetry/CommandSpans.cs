using System.Diagnostics;
using CoProduce.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Web.Telemetry;

/// <summary>Makes a part of the trace of each command that the database was given: how long it took, and not what it said.</summary>
public sealed class CommandSpans : IHostedService, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<IDisposable> _listening = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _listening.ForEach(l => l.Dispose());
        return Task.CompletedTask;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this, IsOfInterest));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEndEventData data)
        {
            using var span = Instruments.Source.StartActivity(ActivityKind.Client, startTime: data.StartTime, name: "database");
            span?.SetTag("db.operation.name", data.ExecuteMethod.ToString());
            span?.SetStatus(data is CommandErrorEventData ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
            span?.SetTag("error.type", (data as CommandErrorEventData)?.Exception.GetType().Name);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private static bool IsOfInterest(string name) =>
        name == RelationalEventId.CommandExecuted.Name || name == RelationalEventId.CommandError.Name;
}
