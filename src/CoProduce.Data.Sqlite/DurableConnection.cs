using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.Sqlite;

/// <summary>Sets each connection so that what was acknowledged survives a power cut, and foreign keys hold.</summary>
internal sealed class DurableConnection : DbConnectionInterceptor
{
    private const string Settings =
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 1000; PRAGMA secure_delete = ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = SettingsFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>A connection that may only read cannot turn on the write-ahead log of a file that comes without one, as a copy
    /// does.</summary>
    private static string SettingsFor(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode is SqliteOpenMode.ReadOnly
            ? Settings
            : $"PRAGMA journal_mode = WAL; {Settings}";
}
