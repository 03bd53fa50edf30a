using CoProduce.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CoProduce.Data.Tests.Schema;

/// <summary>The script that an operator reads and runs on a SQL Server by hand.</summary>
public class MigrationScriptTests
{
    private static readonly string Script = Written();

    [Fact]
    public void Every_batch_can_be_read_by_the_server() => Assert.NotEmpty(Batches());

    [Fact]
    public void Quoted_names_are_turned_on_before_anything_else()
    {
        var first = Assert.IsType<PredicateSetStatement>(Batches()[0].Statements[0]);

        Assert.True(first.IsOn);
        Assert.True(first.Options.HasFlag(SetOptions.QuotedIdentifier));
    }

    [Fact]
    public void Readers_do_not_wait_for_writers_and_nobody_is_thrown_out_for_it()
    {
        Assert.Contains("SET READ_COMMITTED_SNAPSHOT ON WITH NO_WAIT", Script, StringComparison.Ordinal);
        Assert.DoesNotContain("ROLLBACK IMMEDIATE", Script, StringComparison.Ordinal);
    }

    /// <summary>Somebody who uses the database keeps only that from happening: the tables are brought up to date all the same.</summary>
    [Fact]
    public void What_others_keep_from_happening_ends_nothing()
    {
        var tried = Assert.Single(Batches().SelectMany(b => b.Statements).OfType<TryCatchStatement>());

        var asked = Assert.IsType<IfStatement>(Assert.Single(tried.TryStatements.Statements));
        Assert.IsType<AlterDatabaseSetStatement>(asked.ThenStatement);
        Assert.IsType<PrintStatement>(Assert.Single(tried.CatchStatements.Statements));
    }

    /// <summary>A server reads a batch whole before it runs it, and refuses a column that is not there yet.</summary>
    [Fact]
    public void No_batch_uses_a_column_that_it_adds()
    {
        foreach (var batch in Batches())
        {
            var added = new Added();
            batch.Accept(added);
            var used = new Used();
            batch.Accept(used);

            Assert.Empty(added.Columns.Intersect(used.Columns, StringComparer.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_batch_that_uses_what_it_adds_would_be_found()
    {
        var batch = Read("ALTER TABLE [T] ADD [New] int NULL;\nUPDATE [T] SET [New] = 1;")[0];
        var (added, used) = (new Added(), new Used());
        batch.Accept(added);
        batch.Accept(used);

        Assert.Equal(["New"], added.Columns.Intersect(used.Columns));
    }

    [Fact]
    public void It_says_nothing_in_double_quotes()
    {
        var inQuotes = Read(Script)
            .SelectMany(b => b.ScriptTokenStream)
            .Where(t => t.TokenType is TSqlTokenType.AsciiStringOrQuotedIdentifier);

        Assert.Empty(inQuotes);
    }

    private static IList<TSqlBatch> Batches() => Read(Script);

    private static IList<TSqlBatch> Read(string script)
    {
        var read = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: false).Parse(new StringReader(script), out var errors);
        Assert.Empty(errors.Select(e => $"{e.Line}: {e.Message}"));
        return read.Batches;
    }

    private static string Written()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer("Server=nowhere");
        using var db = new CoProduceDbContext(options.Options);
        return db.Engine.MigrationScript(db)!;
    }

    private sealed class Added : TSqlFragmentVisitor
    {
        public HashSet<string> Columns { get; } = [];

        public override void Visit(AlterTableAddTableElementStatement node) =>
            Columns.UnionWith(node.Definition.ColumnDefinitions.Select(c => c.ColumnIdentifier.Value));
    }

    private sealed class Used : TSqlFragmentVisitor
    {
        public HashSet<string> Columns { get; } = [];

        public override void Visit(ColumnReferenceExpression node) =>
            Columns.UnionWith(node.MultiPartIdentifier?.Identifiers.Select(i => i.Value) ?? []);
    }
}
