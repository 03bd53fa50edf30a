using System.Text;
using CoProduce.Data.Saving;
using Serilog.Core;
using Serilog.Events;

namespace CoProduce.Web.Infrastructure;

/// <summary>What is logged of a problem: its kind and where it was, and that of each problem behind it. Its own words may hold what people
/// typed, or who they are. Ours for an operator never do.</summary>
public static class LoggedProblem
{
    public static string Of(Exception problem)
    {
        var text = new StringBuilder();
        Write(text, problem, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, Exception problem, string before)
    {
        text.Append(before).Append(problem.GetType().FullName);
        if (problem is OperatorException known)
        {
            text.Append(": ").Append(known.Message);
        }

        text.AppendLine().Append(problem.StackTrace);
        foreach (var behind in problem is AggregateException several ? several.InnerExceptions : Behind(problem))
        {
            Write(text.AppendLine(), behind, " ---> ");
        }
    }

    private static IReadOnlyList<Exception> Behind(Exception problem) => problem.InnerException is { } inner ? [inner] : [];
}

/// <summary>Stands before each way out of the log.</summary>
public sealed class LoggedProblemSink(ILogEventSink usual) : ILogEventSink, IDisposable
{
    public void Emit(LogEvent logEvent) =>
        usual.Emit(
            logEvent.Exception is not { } problem
                ? logEvent
                : new LogEvent(
                    logEvent.Timestamp,
                    logEvent.Level,
                    new Told(problem),
                    logEvent.MessageTemplate,
                    logEvent.Properties.Select(p => new LogEventProperty(p.Key, p.Value)),
                    logEvent.TraceId ?? default,
                    logEvent.SpanId ?? default
                )
        );

    public void Dispose() => (usual as IDisposable)?.Dispose();

    private sealed class Told(Exception problem) : Exception
    {
        public override string ToString() => LoggedProblem.Of(problem);
    }
}
