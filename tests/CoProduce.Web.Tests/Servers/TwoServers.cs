using CoProduce.Data;
using CoProduce.Web.Tests.Infrastructure;
using CoProduce.Web.Tests.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Web.Tests.Servers;

/// <summary>Two copies of the app on one database, as behind one address.</summary>
public sealed class TwoServers : IAsyncDisposable
{
    /// <param name="tryAgain">On a file, where a server's own strategy tries again and again before it gives up.</param>
    public TwoServers(Action<IServiceCollection>? also = null, bool doTheirJobs = false, bool tryAgain = false)
    {
        Database = new AwayDatabase { IsForAMoment = tryAgain };
        One = tryAgain ? new CoProduceApp(AppFiles.New(), Share) : new CoProduceApp(Share) { DoesItsJobs = doTheirJobs };
        Other = new CoProduceApp(One, Share) { Clock = One.Clock, DoesItsJobs = doTheirJobs };

        void Share(IServiceCollection services)
        {
            services.ConfigureDbContext<CoProduceDbContext>(options =>
            {
                options.AddInterceptors(Database);
                if (tryAgain)
                {
                    options.TryAgainAsSqlServer();
                }
            });
            also?.Invoke(services);
        }
    }

    public CoProduceApp One { get; }

    public CoProduceApp Other { get; }

    public AwayDatabase Database { get; }

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
        await both.One.OpenAsync("/reading-settings");
        return both;
    }

    public async ValueTask DisposeAsync()
    {
        await Other.DisposeAsync();
        await One.DisposeAsync();
    }
}
