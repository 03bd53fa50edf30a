using CoProduce.Data.Sqlite;
using CoProduce.Data.SqlServer;
using CoProduce.Domain.Projects;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CoProduce.Data.Tests;

public class ModelTests
{
    private static readonly DbContextOptions<CoProduceDbContext> Sqlite = Options(o => o.UseCoProduceSqlite("Data Source=:memory:"));
    private static readonly DbContextOptions<CoProduceDbContext> SqlServer = Options(o => o.UseCoProduceSqlServer("Server=nowhere"));

    [Fact]
    public void Both_databases_have_a_migration_for_everything_that_is_kept()
    {
        using var sqlite = new CoProduceDbContext(Sqlite);
        using var sqlServer = new CoProduceDbContext(SqlServer);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
    }

    [Fact]
    public void SQL_Server_can_read_the_script_that_upgrades_it()
    {
        using var db = new CoProduceDbContext(SqlServer);
        var script = db.GetService<Microsoft.EntityFrameworkCore.Migrations.IMigrator>()
            .GenerateScript(options: Microsoft.EntityFrameworkCore.Migrations.MigrationsSqlGenerationOptions.Idempotent);

        Assert.Empty(Problems(script));
    }

    [Fact]
    public void SQL_Server_accepts_the_tables_that_are_made()
    {
        using var db = new CoProduceDbContext(SqlServer);
        var script = db.Database.GenerateCreateScript();
        Assert.Empty(Problems(script));

        using var model = new TSqlModel(SqlServerVersion.Sql150, new TSqlModelOptions());
        foreach (
            var batch in script
                .Split("\nGO", StringSplitOptions.RemoveEmptyEntries)
                .Where(b => !string.IsNullOrWhiteSpace(b) && !b.Contains("INSERT INTO", StringComparison.Ordinal))
        )
        {
            model.AddObjects(batch);
        }

        Assert.Empty(
            model
                .Validate()
                .Where(m => m.MessageType is Microsoft.SqlServer.Dac.DacMessageType.Error || m.Number == 71502)
                .Select(m => m.Message)
        );
    }

    [Fact]
    public void No_row_can_be_deleted_along_two_paths()
    {
        using var db = new CoProduceDbContext(SqlServer);
        var cascades = db
            .Model.GetEntityTypes()
            .SelectMany(e => e.GetForeignKeys())
            .Where(k => !k.IsOwnership && k.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Select(k => (From: k.PrincipalEntityType.GetTableName()!, To: k.DeclaringEntityType.GetTableName()!))
            .Distinct()
            .ToList();

        Assert.DoesNotContain(cascades, c => c.From == c.To);
        foreach (var table in cascades.Select(c => c.From).Distinct())
        {
            var reached = Reached(table, cascades).ToList();
            Assert.Equal(reached.Distinct().Count(), reached.Count);
        }
    }

    [Fact]
    public void No_key_or_index_is_too_long_for_SQL_Server()
    {
        using var db = new CoProduceDbContext(SqlServer);
        foreach (var entity in db.Model.GetEntityTypes())
        {
            Assert.All(entity.GetKeys(), key => Assert.True(key.Properties.Sum(Bytes) <= 900, $"{entity.DisplayName()}: {key}"));
            Assert.All(entity.GetIndexes(), index => Assert.True(index.Properties.Sum(Bytes) <= 1700, $"{entity.DisplayName()}: {index}"));
        }
    }

    [Fact]
    public void The_domain_knows_nothing_but_itself()
    {
        var references = typeof(Project)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .Where(n => !n.StartsWith("System", StringComparison.Ordinal));

        Assert.Empty(references);
    }

    [Fact]
    public void Nothing_in_the_domain_can_be_changed_from_outside()
    {
        using var db = new CoProduceDbContext(Sqlite);
        var open = db
            .Model.GetEntityTypes()
            .Where(e => e.ClrType.Assembly == typeof(Project).Assembly)
            .SelectMany(e => e.ClrType.GetProperties())
            .Where(p => p.SetMethod is { IsPublic: true })
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}");

        Assert.Empty(open);
    }

    private static int Bytes(Microsoft.EntityFrameworkCore.Metadata.IReadOnlyProperty property) =>
        property.ClrType == typeof(string) || property.ClrType.IsEnum ? 2 * (property.GetMaxLength() ?? 4000) : 8;

    private static IEnumerable<string> Reached(string table, List<(string From, string To)> cascades) =>
        cascades.Where(c => c.From == table).SelectMany(c => new[] { c.To }.Concat(Reached(c.To, cascades)));

    private static List<string> Problems(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return [.. errors.Select(e => $"{e.Line}: {e.Message}")];
    }

    private static DbContextOptions<CoProduceDbContext> Options(Action<DbContextOptionsBuilder> use)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        use(options);
        return options.Options;
    }
}
