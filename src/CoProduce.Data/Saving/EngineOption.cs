using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace CoProduce.Data.Saving;

/// <summary>Gives a context the engine of its database, wherever it is opened: in the app, by a tool or in a test.</summary>
public sealed class EngineOption(IDatabaseEngine engine) : IDbContextOptionsExtension
{
    private static readonly FirstWrite First = new();

    public IDatabaseEngine Engine => engine;
    public DbContextOptionsExtensionInfo Info => new Same(this);

    public static void Use(DbContextOptionsBuilder options, IDatabaseEngine engine)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new EngineOption(engine));
        options.AddInterceptors(First);
    }

    public void ApplyServices(IServiceCollection services) { }

    public void Validate(IDbContextOptions options) { }

    private sealed class Same(EngineOption option) : DbContextOptionsExtensionInfo(option)
    {
        public override bool IsDatabaseProvider => false;
        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Same;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }
    }
}
