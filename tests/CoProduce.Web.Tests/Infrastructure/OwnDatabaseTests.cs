using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoProduce.Data;
using CoProduce.Data.SqlServer;
using CoProduce.Tests;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Where a SQL Server is named, these tests run on it, each app in a database of its own.</summary>
public class OwnDatabaseTests
{
    /// <summary>How a client of SQL Server begins to speak.</summary>
    private const byte Prelogin = 0x12;

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("some", null, false)]
    [InlineData("all", null, true)]
    [InlineData(null, "Server=sql", true)]
    public void A_run_on_a_server_is_a_whole_run(string? asked, string? server, bool isWhole) =>
        Assert.Equal(isWhole, Sweep.IsAskedWhole(name => name == "COPRODUCE_TESTS" ? asked : server));

    [Theory]
    [InlineData("Server=sql;Database=forum_test;User Id=sa;Password=p;Encrypt=False", "forum_test_")]
    [InlineData("Server=sql;Integrated Security=True", "coproduce_test_")]
    public void Each_database_stands_beside_the_one_that_was_named_on_the_same_server(string named, string begins)
    {
        var (one, other) = (new SqlConnectionStringBuilder(OwnDatabase.Numbered(named, 1)), OwnDatabase.Numbered(named, 2));

        Assert.StartsWith(begins, one.InitialCatalog, StringComparison.Ordinal);
        Assert.NotEqual(one.InitialCatalog, new SqlConnectionStringBuilder(other).InitialCatalog);
        Assert.Equal(new SqlConnectionStringBuilder(named)["Server"], one["Server"]);
        Assert.Equal(new SqlConnectionStringBuilder(named)["User Id"], one["User Id"]);
    }

    [Fact]
    public void Its_tables_can_be_emptied_from_the_last_to_the_first_and_filled_from_the_first_to_the_last()
    {
        var options = new DbContextOptionsBuilder<CoProduceDbContext>();
        options.UseCoProduceSqlServer("Server=nowhere");
        using var db = new CoProduceDbContext(options.Options);
        var order = RowsAsTheyWere.InOrder(db.Model).ToList();

        Assert.Equal(db.Model.GetRelationalModel().Tables.Count(), order.Distinct().Count());
        Assert.All(db.Model.GetRelationalModel().Tables.SelectMany(t => t.ForeignKeyConstraints), key =>
            Assert.True(order.IndexOf(key.PrincipalTable.Name) <= order.IndexOf(key.Table.Name), key.Name)
        );
    }

    [Fact]
    public async Task Once_a_server_is_named_the_app_of_a_test_goes_to_it()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var run = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, typeof(OwnDatabaseTests).Assembly.GetName().Name!),
            ["--filter-class", $"*{nameof(PlainHttpTests)}"]
        )
        {
            RedirectStandardOutput = true,
        };
        run.Environment["COPRODUCE_TEST_SQLSERVER"] = $"Server=127.0.0.1,{((IPEndPoint)server.LocalEndpoint).Port};User Id=sa;Password=p";
        using var tests = Process.Start(run)!;
        try
        {
            using var came = await server.AcceptSocketAsync(TestContext.Current.CancellationToken);
            var first = new byte[1];
            await came.ReceiveAsync(first, TestContext.Current.CancellationToken);

            Assert.Equal(Prelogin, first[0]);
        }
        finally
        {
            tests.Kill(entireProcessTree: true);
        }
    }
}
