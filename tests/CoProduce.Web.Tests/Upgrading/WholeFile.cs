using Microsoft.Data.Sqlite;

namespace CoProduce.Web.Tests.Upgrading;

/// <summary>A SQLite file as it lies there, whatever the model says of it.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly SqliteConnection _file;

    public WholeFile(string file)
    {
        _file = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _file.Open();
    }

    /// <summary>The tables of the forum: not those of EF, and not the ones that the index of words keeps for itself.</summary>
    public List<string> Tables() =>
        [
            .. Ask(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT "
                        + "LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' ORDER BY name"
                )
                .Select(r => (string)r[0]!),
        ];

    /// <summary>How everything is made, by its kind and name.</summary>
    public SortedDictionary<string, string> Made() =>
        new(
            Ask("SELECT type || ' ' || name, sql FROM sqlite_master WHERE sql IS NOT NULL")
                .ToDictionary(r => (string)r[0]!, r => (string)r[1]!),
            StringComparer.Ordinal
        );

    public List<string> Columns(string table) =>
        [.. Ask($"SELECT name FROM pragma_table_info('{table}') ORDER BY cid").Select(r => (string)r[0]!)];

    /// <summary>Every row as words, column by column, so that nothing is compared by what a mapping makes of it.</summary>
    public List<string> Rows(string table, IEnumerable<string>? columns = null)
    {
        var quoted = (columns ?? Columns(table)).Select(c => $"""quote("{c}")""");
        return [.. Ask($"""SELECT {string.Join(", ", quoted)} FROM "{table}" ORDER BY rowid""").Select(r => string.Join(" | ", r))];
    }

    /// <summary>The rows that the index of words finds.</summary>
    public List<string> Found(string word)
    {
        var index = Ask("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5(%'").Single()[0];
        return [.. Ask($"""SELECT rowid FROM "{index}" WHERE "{index}" MATCH '{word}' ORDER BY rowid""").Select(r => $"{r[0]}")];
    }

    public void Dispose() => _file.Dispose();

    public List<object?[]> Ask(string sql)
    {
        using var command = _file.CreateCommand();
        command.CommandText = sql;
        using var answer = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (answer.Read())
        {
            rows.Add([.. Enumerable.Range(0, answer.FieldCount).Select(i => answer.IsDBNull(i) ? null : answer.GetValue(i))]);
        }

        return rows;
    }
}
