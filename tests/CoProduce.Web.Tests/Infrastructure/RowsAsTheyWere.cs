using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>Every row of a SQL Server's database as it was at one moment, to put back again and again.</summary>
internal sealed class RowsAsTheyWere
{
    private readonly string _connection;
    private readonly List<(string Table, DataTable Rows)> _rows;
    private readonly Dictionary<string, long> _counted;

    public RowsAsTheyWere(string connection, IModel model)
    {
        _connection = connection;
        using var server = Open();
        _rows = [.. InOrder(model).Select(table => (table, Read(server, table)))];
        _counted = Counted(server);
    }

    /// <summary>The tables that others refer to before those that refer to them.</summary>
    public static IReadOnlyList<string> InOrder(IModel model)
    {
        var left = model.GetRelationalModel().Tables.ToDictionary(t => t.Name, RefersTo);
        List<string> order = [];
        while (left.Count > 0)
        {
            var next = left.Where(t => !t.Value.Any(left.ContainsKey)).Select(t => t.Key).Order(StringComparer.Ordinal).ToList();
            Assert.True(next.Count > 0, $"These tables refer to each other in a circle: {string.Join(", ", left.Keys)}");
            next.ForEach(table => left.Remove(table));
            order.AddRange(next);
        }

        return order;
    }

    /// <summary>The server checks nothing while rows come in whole, and keeps the numbers they had.</summary>
    public void PutBack()
    {
        using var server = Open();
        using var all = server.BeginTransaction();
        foreach (var (table, _) in Enumerable.Reverse(_rows))
        {
            using var empty = new SqlCommand($"DELETE FROM [{table}]", server, all);
            empty.ExecuteNonQuery();
        }

        foreach (var (table, rows) in _rows.Where(r => r.Rows.Rows.Count > 0))
        {
            using var copy = new SqlBulkCopy(server, SqlBulkCopyOptions.KeepIdentity, all) { DestinationTableName = $"[{table}]" };
            copy.WriteToServer(rows);
        }

        all.Commit();
        foreach (var (table, _) in Counted(server).Where(c => c.Value != _counted.GetValueOrDefault(c.Key)))
        {
            using var count = new SqlCommand($"DBCC CHECKIDENT ('[{table}]', RESEED, {_counted.GetValueOrDefault(table)})", server);
            count.ExecuteNonQuery();
        }
    }

    /// <summary>The last number that each table gave to a row. Those that never gave one are not here.</summary>
    private static Dictionary<string, long> Counted(SqlConnection server)
    {
        const string Last =
            "SELECT OBJECT_NAME(object_id), CAST(last_value AS bigint) FROM sys.identity_columns WHERE last_value IS NOT NULL";
        using var command = new SqlCommand(Last, server);
        using var reader = command.ExecuteReader();
        var counted = new Dictionary<string, long>();
        while (reader.Read())
        {
            counted[reader.GetString(0)] = reader.GetInt64(1);
        }

        return counted;
    }

    private static HashSet<string> RefersTo(ITable table) =>
        [.. table.ForeignKeyConstraints.Select(key => key.PrincipalTable.Name).Where(other => other != table.Name)];

    private static DataTable Read(SqlConnection server, string table)
    {
        using var command = new SqlCommand($"SELECT * FROM [{table}]", server);
        using var reader = command.ExecuteReader();
        var rows = new DataTable();
        rows.Load(reader);
        return rows;
    }

    private SqlConnection Open()
    {
        var server = new SqlConnection(_connection);
        server.Open();
        return server;
    }
}
