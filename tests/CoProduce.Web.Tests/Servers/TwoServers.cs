using CoProduce.Data;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Servers;

/// <summary>Two copies of the app on one database, as behind one address.</summary>
public sealed class TwoServers : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    public TwoServers(Action<IServiceCollection>? also = null, bool doTheirJobs = false)
    {
        var clock = new MovableClock();
        One = new CoProduceApp(_file, Share) { Clock = clock, DoesItsJobs = doTheirJobs };
        Other = new CoProduceApp(_file, Share)
        {
            Clock = clock,
            DoesItsJobs = doTheirJobs,
            KeepsFile = true,
        };

        void Share(IServiceCollection services)
        {
            services.ConfigureDbContext<CoProduceDbContext>(options => options.AddInterceptors(Database));
            also?.Invoke(services);
        }
    }

    public CoProduceApp One { get; }

    public CoProduceApp Other { get; }

    public AwayDatabase Database { get; } = new();

    /// <summary>One browser, whose addresses are answered by either server.</summary>
    public (Browser One, Browser Other) Browser()
    {
        var cookies = new CookieJar(One.Clock);
        return (One.With(cookies), Other.With(new CookieJar(One.Clock, cookies)));
    }

    public async Task<(Browser One, Browser Other)> SignedInAsync(TestPerson person)
    {
        var both = Browser();
        await One.SignInAsync(both.One, person);
        return both;
    }

    public async ValueTask DisposeAsync()
    {
        await Other.DisposeAsync();
        await One.DisposeAsync();
    }
}
