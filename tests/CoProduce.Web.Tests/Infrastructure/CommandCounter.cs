using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Counts the SQL of requests whose address holds a word, so that tests beside this one do not matter.</summary>
public sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _listening = [];
    private static readonly HttpContextAccessor Request = new();
    private readonly string _slug;

    public CommandCounter(string slug)
    {
        _slug = slug;
        _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Commands { get; private set; }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && Address()?.Contains(_slug, StringComparison.Ordinal) == true)
        {
            Commands++;
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _listening.ForEach(l => l.Dispose());

    private static string? Address() => Request.HttpContext is { } http ? http.Request.Path.Value + http.Request.QueryString.Value : null;
}
