using CoProduce.Data.Saving;
using Microsoft.Data.Sqlite;

namespace CoProduce.Data.Sqlite;

/// <summary>The database's file, held so that nobody else reads or writes it, and with nothing left in its log.</summary>
internal sealed class HeldFile : IAsyncDisposable
{
    private const string IsOpenElsewhere =
        "The app is running, or another program has the database open: stop it first. Nothing was changed.";
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NoDatabase = 26;

    private readonly SqliteConnection _connection;

    private HeldFile(SqliteConnection connection) => _connection = connection;

    /// <summary>Null when there is nothing to hold: no file, or one that is no database any more.</summary>
    public static async Task<HeldFile?> HoldAsync(string file)
    {
        if (!File.Exists(file))
        {
            return null;
        }

        SqliteConnection.ClearAllPools();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        var held = new HeldFile(connection);
        try
        {
            await connection.OpenAsync();
            await held.DoAsync("PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_checkpoint(TRUNCATE)");
            await held.DoAsync("PRAGMA journal_mode = DELETE");
            await held.DoAsync("BEGIN EXCLUSIVE; COMMIT");
            return held;
        }
        catch (SqliteException problem) when (problem.SqliteErrorCode is Busy or Locked)
        {
            await held.DisposeAsync();
            throw new OperatorException(IsOpenElsewhere, mayPass: true);
        }
        catch (SqliteException problem) when (IsBroken(problem))
        {
            await held.DisposeAsync();
            return null;
        }
    }

    public static bool IsBroken(SqliteException problem) => problem.SqliteErrorCode is Corrupt or NoDatabase;

    /// <summary>A whole copy, readable by those who may read the file itself.</summary>
    public async Task CopyToAsync(string copy)
    {
        await DoAsync($"VACUUM INTO '{copy.Replace("'", "''", StringComparison.Ordinal)}'");
        SqliteCopy.MayBeReadLike(_connection.DataSource, copy);
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task DoAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 1;
        await command.ExecuteNonQueryAsync();
    }
}
