using CoProduce.Data;
using CoProduce.Web.Infrastructure;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>The real app, but nothing a form does is kept while <see cref="KeepsNothing"/> says so: so that every form can be tried by
/// everyone, one after another.</summary>
public sealed class DryRunApp : IAsyncDisposable
{
    private readonly Forgetful _forgetful = new();

    public DryRunApp(HeardLog? log = null) =>
        App = new CoProduceApp(services =>
        {
            services.ConfigureDbContext<CoProduceDbContext>(options => options.AddInterceptors(_forgetful));
            services.Configure<SecurityTxtSettings>(settings => settings.Contact = "holes@example.org");
            services.AddSingleton<ILogEventSink>(log ?? new HeardLog());
        });

    public CoProduceApp App { get; }

    public void KeepsNothing(bool nothing) => _forgetful.IsOn = nothing;

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private sealed class Forgetful : SaveChangesInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(IsOn ? InterceptionResult<int>.SuppressWithResult(0) : result);
    }
}
