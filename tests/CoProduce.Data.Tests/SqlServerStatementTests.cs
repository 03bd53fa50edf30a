using System.Data;
using System.Data.Common;
using CoProduce.Data.Idempotency;
using CoProduce.Data.Search;
using CoProduce.Data.SqlServer;
using CoProduce.Domain.Decisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CoProduce.Data.Tests;

/// <summary>What is said to a SQL Server in its own words, where none is at hand: the provider is real, and nothing leaves the
/// machine.</summary>
public class SqlServerStatementTests
{
    [Fact]
    public async Task A_row_is_kept_with_explicit_hints_and_only_that_row()
    {
        var (db, said) = Open();
        await using var _ = db;

        var isThere = await db.LockAsync(
            db.Decisions.Where(d =>
                d.Id == 5 && d.Outcome == DecisionOutcome.Open && !db.ProjectPauses.Any(p => p.ProjectId == d.ProjectId)
            )
        );

        Assert.True(isThere);
        var statement = Assert.Single(said);
        Assert.Contains("FROM [Decisions] AS [d] WITH (UPDLOCK, ROWLOCK)", statement, StringComparison.Ordinal);
        Assert.Single(statement.Split("UPDLOCK")[1..]);
        Assert.Empty(Problems(statement));
    }

    [Fact]
    public async Task The_next_number_is_one_batch_that_keeps_the_place_of_the_first_too()
    {
        var (db, said) = Open();
        await using var _ = db;

        var number = await db.NextNumberAsync(3, NumberOf.Action);

        Assert.Equal(1, number);
        var statement = Assert.Single(said);
        Assert.Contains("UPDLOCK, HOLDLOCK", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("MERGE", statement, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"", statement, StringComparison.Ordinal);
        Assert.Empty(Problems(statement));
    }

    [Fact]
    public async Task Words_are_looked_for_by_their_key_and_never_by_reading_every_text()
    {
        var (db, said) = Open();
        await using var _ = db;
        var wanted = new Wanted(WantedWord.In("two words")) { ProjectId = 3, Before = 90 };

        await Record.ExceptionAsync(() => db.Engine.SearchAsync(db, wanted, new Readable(false, [1, 2], [3], [4]), 21));

        var statement = Assert.Single(said);
        Assert.Equal(2, statement.Split("FROM [SearchWordRows]").Length - 1);
        Assert.Equal(2, statement.Split("[Word] = @").Length - 1);
        Assert.Matches(@"\[Word\] LIKE @\w+", statement);
        Assert.DoesNotContain("[Words] LIKE", statement, StringComparison.Ordinal);
        Assert.StartsWith("SELECT TOP(@", statement, StringComparison.Ordinal);
        Assert.Contains("ORDER BY [s].[Id] DESC", statement, StringComparison.Ordinal);
        Assert.Empty(Problems(statement));
    }

    [Fact]
    public async Task A_list_goes_as_one_value_however_long_it_is()
    {
        var (db, said) = Open();
        await using var _ = db;
        var ids = Enumerable.Range(1, 3000).ToList();

        await db.Projects.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync();

        var statement = Assert.Single(said);
        Assert.Contains("OPENJSON(@ids)", statement, StringComparison.Ordinal);
        Assert.Single(statement.Split('@')[1..]);
        Assert.Empty(Problems(statement));
    }

    private static List<string> Problems(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return [.. errors.Select(e => $"{e.Line}: {e.Message}")];
    }

    private static (CoProduceDbContext Db, List<string> Said) Open()
    {
        var (options, listening) = (new DbContextOptionsBuilder<CoProduceDbContext>(), new Listening());
        options.UseCoProduceSqlServer("Server=nowhere").AddInterceptors(listening);
        return (new CoProduceDbContext(options.Options), listening.Said);
    }

    /// <summary>Hears what would be said, and answers each question with the number 1.</summary>
    private sealed class Listening : DbCommandInterceptor, IDbConnectionInterceptor
    {
        public List<string> Said { get; } = [];

        public ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(InterceptionResult.Suppress());

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Said.Add(command.CommandText);
            using var one = new DataTable();
            one.Columns.Add("Value", typeof(int));
            one.Rows.Add(1);
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(one.CreateDataReader()));
        }
    }
}
