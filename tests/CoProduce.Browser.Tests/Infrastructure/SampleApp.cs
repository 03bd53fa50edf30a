using CoProduce.Browser.Tests.Infrastructure;
using CoProduce.Tests;
using CoProduce.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

[assembly: AssemblyFixture(typeof(Browsers))]

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>The real app on a real port, with the sample forum in its own SQLite file.</summary>
public sealed class SampleApp : WebApplicationFactory<Program>
{
    /// <summary>The sample forum is loaded once in a run, a minute before anybody comes.</summary>
    private static readonly TemplateFile Loaded = new(Load);

    private readonly string _file;
    private readonly bool _isTemplate;

    public SampleApp()
    {
        _file = Path.Combine(Path.GetTempPath(), $"coproduce-browser-{Guid.NewGuid():N}.db");
        Clock = new(LaterClock.Start);
        Loaded.CopyTo(_file);
    }

    private SampleApp(string file)
    {
        (_file, _isTemplate) = (file, true);
        Clock = new(LaterClock.Start.AddMinutes(-1));
        MigratedFile.Template.CopyTo(file);
    }

    public LaterClock Clock { get; }

    public string Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress.ToString().TrimEnd('/');
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("Database:ConnectionString", $"Data Source={_file}");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            WithoutHourlyJobs(services);
            services.AddSingleton(new LoggingLevelSwitch(LogEventLevel.Warning));
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        foreach (var end in _isTemplate ? [] : new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + end);
        }
    }

    /// <summary>They would ask and remind people of the sample forum while a test looks at its pages.</summary>
    private static void WithoutHourlyJobs(IServiceCollection services)
    {
        foreach (var job in services.Where(s => s.ImplementationInstance is ScheduledJob { Every.TotalHours: >= 1 }).ToList())
        {
            services.Remove(job);
        }
    }

    private static void Load(string file)
    {
        using var app = new SampleApp(file);
        _ = app.Services;
    }
}

/// <summary>A clock that begins on the same summer morning in each run, and goes; a test can put it on.</summary>
public sealed class LaterClock(DateTimeOffset start) : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 6, 9, 9, 30, 0, TimeSpan.Zero);

    private readonly long _begun = System.GetTimestamp();
    private TimeSpan _later;

    public void Move(TimeSpan by) => _later += by;

    public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(_begun) + _later;
}
