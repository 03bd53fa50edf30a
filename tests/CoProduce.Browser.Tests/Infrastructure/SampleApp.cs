using CoProduce.Browser.Tests.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(Browsers))]

namespace CoProduce.Browser.Tests.Infrastructure;

/// <summary>The real app on a real port, with the sample forum in its own SQLite file.</summary>
public sealed class SampleApp : WebApplicationFactory<Program>
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-browser-{Guid.NewGuid():N}.db");

    public LaterClock Clock { get; } = new();

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
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_file + end);
        }
    }
}

/// <summary>The real clock, so many days on.</summary>
public sealed class LaterClock : TimeProvider
{
    private TimeSpan _later;

    public void Move(TimeSpan by) => _later += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _later;
}
