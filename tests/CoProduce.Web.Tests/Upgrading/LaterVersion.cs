using CoProduce.Data;
using CoProduce.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CoProduce.Web.Tests.Upgrading;

/// <summary>A made-up later version of the app: its migrations are the Initial of this one and one more.</summary>
internal static class LaterVersion
{
    public static CoProduceDbContext Open(string file, IInterceptor? also = null)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options
            .UseCoProduceSqlite($"Data Source={file};Pooling=False")
            .UseSqlite(sqlite => sqlite.MigrationsAssembly(typeof(LaterVersion).Assembly))
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        if (also is not null)
        {
            options.AddInterceptors(also);
        }

        return new CoProduceDbContext(options.Options);
    }
}

/// <summary>The Initial migration under its own name, for the later version to begin with.</summary>
public sealed class InitialOfThisVersion : Data.Sqlite.Migrations.Initial
{
    /// <summary>The model that Initial ended with.</summary>
    public void Build(ModelBuilder modelBuilder) => BuildTargetModel(modelBuilder);
}

/// <summary>People get a column, and a column of every table changes, for which SQLite makes the table anew.</summary>
[DbContext(typeof(CoProduceDbContext)), Migration("99990101000000_Later")]
public sealed class MakesEveryTableAnew : Migration
{
    protected override void BuildTargetModel(ModelBuilder modelBuilder)
    {
        new InitialOfThisVersion().Build(modelBuilder);
        modelBuilder.Entity("CoProduce.Domain.People.Person").Property<string>("KnownAs");
    }

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("KnownAs", "People", "TEXT", nullable: true);
        migrationBuilder.Operations.AddRange(Tables().Select(Change));
    }

    private IEnumerable<IEntityType> Tables() =>
        TargetModel
            .GetEntityTypes()
            .Where(e => e.GetTableName() is not null && e.GetProperties().Any(p => !p.IsPrimaryKey()))
            .DistinctBy(e => e.GetTableName());

    /// <summary>What changes does not matter here, that the table is made anew does.</summary>
    private static AlterColumnOperation Change(IEntityType table)
    {
        var column = table.GetProperties().First(p => !p.IsPrimaryKey());
        return new()
        {
            Table = table.GetTableName()!,
            Name = column.GetColumnName(),
            ClrType = column.ClrType,
            ColumnType = column.GetColumnType(),
            IsNullable = column.IsNullable,
            OldColumn = new AddColumnOperation
            {
                Table = table.GetTableName()!,
                Name = column.GetColumnName(),
                ClrType = column.ClrType,
                ColumnType = column.GetColumnType(),
                IsNullable = true,
            },
        };
    }
}
