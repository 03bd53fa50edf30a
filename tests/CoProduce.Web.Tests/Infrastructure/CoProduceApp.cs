using CoProduce.Data;
using CoProduce.Data.Accounts;
using CoProduce.Tests;
using CoProduce.Web.Features.Accounts.SignIn;
using CoProduce.Web.Jobs;
using CoProduce.Web.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
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
    private bool _isOver;

    public CoProduceApp()
        : this(NewFile()) => _server = OwnDatabase.Take();

    /// <summary>Nobody edits a file while tests run, and a machine lets a user watch only so many folders at once.</summary>
    static CoProduceApp()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    /// <summary>Always on this file, wherever the other tests run.</summary>
    internal CoProduceApp(string file, Action<IServiceCollection>? also = null) => (_file, _also) = (file, also);

    internal CoProduceApp(Action<IServiceCollection> also)
        : this() => _also = also;

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
    internal string Beside => _file;

    internal static string NewFile() => Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    /// <summary>A browser with its own cookies, and nobody signed in.</summary>
    public Browser Visitor() => With(new CookieJar(Clock));

    public Browser With(CookieJar cookies) => new(CreateDefaultClient(new Uri("https://localhost"), cookies), cookies);

    public Task<Browser> SignedInAsync(TestPerson person) => SignInAsync(Visitor(), person);

    /// <summary>What the form of signing in ends with, without the form: most tests are about something else.</summary>
    public async Task<Browser> SignInAsync(Browser browser, TestPerson person)
    {
        if (browser.Cookies is not { } jar)
        {
            return await SignInByFormAsync(browser, person);
        }

        await using var scope = Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Scheme, context.Request.Host, context.Request.Headers.Cookie) = ("https", new HostString("localhost"), jar.Header);
        var accessor = scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>();
        accessor.HttpContext = context;
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(person.Email);
        await scope
            .ServiceProvider.GetRequiredService<SignInCompletion>()
            .FinishAsync(account!, keepMe: false, withSecondStep: account!.TwoFactorEnabled);
        accessor.HttpContext = null;
        jar.Take(context.Response.Headers.SetCookie);
        return browser;
    }

    public async Task<Browser> SignInByFormAsync(Browser browser, TestPerson person)
    {
        await browser.OpenAsync("/account/sign-in?from=/health/live");
        await browser.SubmitAsync("sign-in", ("Email", person.Email), ("Password", TestData.Password));
        if (browser.Url.StartsWith("/account/sign-in/code", StringComparison.Ordinal))
        {
            await browser.SubmitAsync("code", ("Form.Code", await NewCodeAsync()));
        }

        Assert.DoesNotContain("/account/sign-in", browser.Url, StringComparison.Ordinal);
        return browser;
    }

    /// <summary>What the phone of everyone who has a second step shows. The clock stands still, so codes used before are
    /// forgotten.</summary>
    public async Task<string> NewCodeAsync()
    {
        await InDatabaseAsync(db => db.UsedCodes.ExecuteDeleteAsync());
        return Totp.Code(TestData.AuthenticatorKey, Totp.StepAt(Clock.GetUtcNow()));
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

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        foreach (var end in KeepsFile ? [] : new[] { "", "-wal", "-shm", ".forgotten", ".trail" })
        {
            File.Delete(_file + end);
        }

        if (!KeepsFile && Interlocked.Exchange(ref _isOver, true) is false)
        {
            _server?.GiveBack();
        }
    }
}

/// <summary>A clock that stands still, on the same summer morning in each run, until a test moves it.</summary>
public sealed class MovableClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 6, 9, 9, 30, 0, TimeSpan.Zero);

    public DateTime Now => _now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Move(TimeSpan by) => _now += by;

    /// <summary>For what is shared with an app in a process of its own, which goes by the real clock.</summary>
    public void CatchUp() => _now = System.GetUtcNow();
}
