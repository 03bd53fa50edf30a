using CoProduce.Data.Sqlite;
using CoProduce.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CoProduce.Data.Tests.Schema;

/// <summary>Until 1.0 each database has one Initial migration. It, its snapshot and the model say the same, for both.</summary>
public class InitialTests
{
    private const string WhatToDo = "Run src/initial-migration.sh and commit what it makes.";

    public static TheoryData<string> Databases => ["Sqlite", "SqlServer"];

    [Theory, MemberData(nameof(Databases))]
    public void Initial_and_its_snapshot_are_the_model_as_it_stands(string database)
    {
        using var db = Open(database);
        var (initial, snapshot, model) = (Initial(db), db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model, Model(db));

        Same(Difference(db, Whole(db, snapshot), model), "The snapshot differs from the model");
        Same(Difference(db, Whole(db, initial.TargetModel), model), "The model beside Initial differs from the model");
    }

    [Theory, MemberData(nameof(Databases))]
    public void Initial_makes_the_tables_that_the_model_would_make(string database)
    {
        using var db = Open(database);
        var byModel = Script(db, db.GetService<IMigrationsModelDiffer>().GetDifferences(null, Model(db)));

        var byInitial = Script(db, Initial(db).UpOperations.Where(o => o is not SqlOperation));

        Same(byModel.Except(byInitial, StringComparer.Ordinal), "Initial does not make this");
        Same(byInitial.Except(byModel, StringComparer.Ordinal), "Initial makes this, and the model has no such thing");
    }

    [Theory, MemberData(nameof(Databases))]
    public void Initial_can_be_taken_back(string database)
    {
        using var db = Open(database);
        var initial = Initial(db);

        var made = initial.UpOperations.OfType<CreateTableOperation>().Select(o => o.Name).Order(StringComparer.Ordinal);

        Assert.Equal(made, initial.DownOperations.OfType<DropTableOperation>().Select(o => o.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Rows come and go through EF there, which has to be told of a table with triggers.</summary>
    [Fact]
    public void SQL_Server_has_no_triggers()
    {
        using var db = Open("SqlServer");

        Assert.DoesNotContain("TRIGGER", db.GetService<IMigrator>().GenerateScript(), StringComparison.OrdinalIgnoreCase);
    }

    private static Migration Initial(CoProduceDbContext db)
    {
        var migrations = db.GetService<IMigrationsAssembly>();
        return migrations.CreateMigration(Assert.Single(migrations.Migrations).Value, db.Database.ProviderName!);
    }

    private static IRelationalModel Model(CoProduceDbContext db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel();

    private static IRelationalModel Whole(CoProduceDbContext db, IModel model) =>
        db.GetService<IModelRuntimeInitializer>().Initialize(((IMutableModel)model).FinalizeModel()).GetRelationalModel();

    private static List<string> Difference(CoProduceDbContext db, IRelationalModel from, IRelationalModel to) =>
        Script(db, db.GetService<IMigrationsModelDiffer>().GetDifferences(from, to));

    private static List<string> Script(CoProduceDbContext db, IEnumerable<MigrationOperation> operations) =>
        [.. db.GetService<IMigrationsSqlGenerator>().Generate([.. operations], Model(db).Model).Select(c => c.CommandText)];

    private static void Same(IEnumerable<string> differences, string problem)
    {
        var all = differences.ToList();
        Assert.True(all.Count == 0, $"{problem}. {WhatToDo}\n{string.Join('\n', all)}");
    }

    private static CoProduceDbContext Open(string database)
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        _ = database == "Sqlite" ? options.UseCoProduceSqlite("Data Source=:memory:") : options.UseCoProduceSqlServer("Server=nowhere");
        return new CoProduceDbContext(options.Options);
    }
}
