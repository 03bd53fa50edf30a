using CoProduce.Data;
using CoProduce.Tests;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Serilog.Core;
using Serilog.Events;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>The real app on its own migrated database, with a clock that tests can move: a SQLite file, or a database on the SQL Server
/// that is named for the run. People sign in through the form.</summary>
public sealed class CoProduceApp : WebApplicationFactory<Program>
{
    private readonly string _file;
    private readonly OwnDatabase? _server;
    private readonly Action<IServiceCollection>? _also;
    private SpareHost? _spare;
    private bool _isAsked;
    private bool _isLent;
    private bool _isOver;

    public CoProduceApp()
        : this(OwnDatabase.Take()) { }

    private CoProduceApp(OwnDatabase? server)
        : this(server is null ? SpareHost.Take() : null) => _server = server;

    private CoProduceApp(SpareHost? spare)
        : this(spare?.File ?? AppFiles.New()) => (_spare, Clock) = (spare, spare?.Clock ?? new());

    /// <summary>Nobody edits a file while tests run, and a machine lets a user watch only so many folders at once. It is the year of the
    /// tests' clock, whenever they run.</summary>
    static CoProduceApp()
    {
        UkTime.Year = new MovableClock();
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    /// <summary>Always on this file, wherever the other tests run.</summary>
    internal CoProduceApp(string file, Action<IServiceCollection>? also = null) => (_file, _also) = (file, also);

    internal CoProduceApp(Action<IServiceCollection> also)
        : this(AppFiles.New(), also) => _server = OwnDatabase.Take();

    /// <summary>For tests that look into its files: no other has used it, and none will.</summary>
    internal static CoProduceApp OfItsOwn() => new(_ => { });

    /// <summary>Another server on the same database.</summary>
    internal CoProduceApp(CoProduceApp first, Action<IServiceCollection> also)
        : this(first._file, also) => (_server, KeepsFile) = (first._server, true);

    public MovableClock Clock { get; init; } = new();

    /// <summary>Tests do the jobs of all servers themselves, when it is time. Only what each server does for itself goes on.</summary>
    public bool DoesItsJobs { get; init; }

    /// <summary>The database is somebody else's too, and stays.</summary>
    internal bool KeepsFile { get; init; }

    /// <summary>For what is about the embedded database alone: skipped where the tests run on a server.</summary>
    internal string EmbeddedFile
    {
        get
        {
            Assert.SkipWhen(_server is not null, "This is about the file of the embedded database.");
            return _file;
        }
    }

    /// <summary>What lies beside the database has a name that begins so.</summary>
    internal string Beside => _spare is null ? _file : throw new InvalidOperationException("Others use it too: take one of its own.");

    public override IServiceProvider Services
    {
        get
        {
            _isAsked = true;
            return base.Services;
        }
    }

    /// <summary>One that has served others will do: nobody has made it differ, and it is not another app with the same forum that
    /// starts.</summary>
    private bool IsLikeAnyOther => _spare is { } spare && Clock == spare.Clock && !DoesItsJobs && !KeepsFile && _isAsked && !_isLent;

    /// <summary>A browser with its own cookies, and nobody signed in.</summary>
    public Browser Visitor() => With(new CookieJar(Clock));

    public Browser With(CookieJar cookies)
    {
        _ = Services;
        return new(CreateDefaultClient(new Uri("https://localhost"), cookies), cookies);
    }

    /// <summary>Arranges or reads data in its own scope, so that no tracked entity leaks between steps.</summary>
    public async Task<T> InDatabaseAsync<T>(Func<CoProduceDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CoProduceDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (_server is null && !File.Exists(_file))
        {
            MigratedFile.Template.CopyTo(_file);
        }

        builder.UseEnvironment("Production");
        builder.UseSetting("Database:Provider", _server is null ? "Sqlite" : "SqlServer");
        builder.UseSetting("Database:ConnectionString", _server?.Connection ?? $"Data Source={_file}");
        builder.UseSetting("Forgotten:File", $"{_file}.forgotten");
        builder.UseSetting("Audit:Key", TestData.AuditKey);
        builder.UseSetting("Forum:Name", "Test Parent Carer Forum");
        builder.UseSetting("Forum:BaseUrl", "https://localhost");
        builder.UseSetting("Limits:TriesInFiveMinutes", "100000");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            foreach (
                var job in services.Where(s => !DoesItsJobs && s.ImplementationInstance is ScheduledJob { IsForEachServer: false }).ToList()
            )
            {
                services.Remove(job);
            }

            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
            services.ConfigureDbContext<CoProduceDbContext>(options =>
                options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            );
            if (_server is not null && OwnDatabase.MaxBatch is { } most)
            {
                services.ConfigureDbContext<CoProduceDbContext>(options => options.UseSqlServer(server => server.MaxBatchSize(most)));
            }

            _also?.Invoke(services);
            services.AddSingleton(new LoggingLevelSwitch(IsHeard(services) ? LogEventLevel.Information : LogEventLevel.Warning));
        });
    }

    /// <summary>Where nobody reads the log, only what went wrong is written to it.</summary>
    private static bool IsHeard(IServiceCollection services) => services.Any(s => s.ServiceType == typeof(ILogEventSink));

    protected override IHost CreateHost(IHostBuilder builder)
    {
        if (IsLikeAnyOther)
        {
            _isLent = true;
            return _spare!.Lend(() => base.CreateHost(builder));
        }

        _spare = _isLent ? _spare : null;
        return base.CreateHost(builder);
    }

    public override async ValueTask DisposeAsync()
    {
        if (_spare is null)
        {
            await base.DisposeAsync();
        }

        GiveBack();

        GC.SuppressFinalize(this);
    }

    protected override void Dispose(bool disposing)
    {
        if (_spare is null)
        {
            base.Dispose(disposing);
        }

        GiveBack();
    }

    /// <summary>Whoever uses the same app or the same database next finds it empty.</summary>
    private void GiveBack()
    {
        if (KeepsFile || Interlocked.Exchange(ref _isOver, true))
        {
            return;
        }

        _server?.GiveBack();
        if (_spare is { } spare)
        {
            spare.GiveBack();
        }
        else
        {
            AppFiles.Delete(_file);
        }
    }
}
