using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace CoProduce.Web.Tests.Commands;

/// <summary>The built app as its own process, as an operator starts it: from any folder.</summary>
public sealed partial class RunningApp : IDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private volatile TaskCompletionSource _heard = new();

    public RunningApp(string database, string environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["Database__ConnectionString"] = $"Data Source={database}";
        start.Environment["Audit__Key"] = Infrastructure.TestData.AuditKey;
        start.Environment["Proxies"] = "127.0.0.1";
        start.Environment["Forum__BaseUrl"] = "https://forum.example";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public async Task<string> SaysAsync(string words)
    {
        for (var next = _heard.Task; !Said.Contains(words, StringComparison.Ordinal) && !_process.HasExited; next = _heard.Task)
        {
            await next.WaitAsync(TimeSpan.FromMinutes(5));
        }

        Assert.True(Said.Contains(words, StringComparison.Ordinal), $"It did not say \"{words}\" but: {Said}");
        return Said;
    }

    /// <summary>Where it listens, once it does.</summary>
    public async Task<Uri> AddressAsync() => new(Listening().Match(await SaysAsync("CoProduce is ready at")).Value);

    /// <summary>Ends it as a power cut does: it is told nothing.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public void AskToStop() => Process.Start("kill", ["-TERM", $"{_process.Id}"]).WaitForExit();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        lock (_said)
        {
            _said.AppendLine(line.Data);
        }

        Interlocked.Exchange(ref _heard, new()).TrySetResult();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Listening();
}
