using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Saving;

/// <summary>An app's database as it was at one moment, to which it can be put back again and again.</summary>
public sealed class Rewound : IAsyncDisposable
{
    private readonly SqliteConnection _asItWas = new("Data Source=:memory:");
    private readonly SqliteConnection _now;
    private readonly List<string> _tables;

    private Rewound(string connection, List<string> tables)
    {
        (_now, _tables) = (new SqliteConnection(connection), tables);
        _now.Open();
        _asItWas.Open();
        _now.BackupDatabase(_asItWas);
    }

    public static Task<Rewound> AtAsync(CoProduceApp app) =>
        app.InDatabaseAsync(db =>
            Task.FromResult(
                new Rewound(
                    new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ToString(),
                    [.. db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal)]
                )
            )
        );

    public void PutBack() => _asItWas.BackupDatabase(_now);

    public Contents Read() => Contents.Read(_now, _tables);

    /// <summary>Another number whenever the app has written something.</summary>
    public long Changes
    {
        get
        {
            using var command = _now.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }

    /// <summary>Where something else stands than at the beginning.</summary>
    public IReadOnlyList<string> Changed => Read().DifferencesTo(Contents.Read(_asItWas, _tables));

    /// <summary>Everything that is kept in words.</summary>
    public IEnumerable<(string Column, string Text)> Texts() =>
        _tables.SelectMany(table =>
        {
            List<(string, string)> found = [];
            using var command = _now.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    if (reader.GetValue(i) is string text)
                    {
                        found.Add(($"{table}.{reader.GetName(i)}", text));
                    }
                }
            }

            return found;
        });

    public async ValueTask DisposeAsync()
    {
        await _now.DisposeAsync();
        await _asItWas.DisposeAsync();
    }
}
