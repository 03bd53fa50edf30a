using System.Data.Common;
using CoProduce.Web.Tests.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Tests.Saving;

/// <summary>An app's database as it was at one moment, to which it can be put back again and again.</summary>
public abstract class Rewound : IAsyncDisposable
{
    private readonly DbConnection _now;
    private readonly IReadOnlyDictionary<string, string> _tables;
    private readonly Contents _asItWas;

    protected Rewound(DbConnection now, IReadOnlyDictionary<string, string> tables)
    {
        (_now, _tables) = (now, tables);
        _now.Open();
        _asItWas = Read();
    }

    public static Task<Rewound> AtAsync(CoProduceApp app) =>
        app.InDatabaseAsync(db =>
            Task.FromResult<Rewound>(
                db.Engine.IsEmbedded
                    ? new RewoundFile(db.Database.GetConnectionString()!, db.Model)
                    : new RewoundServer(db.Database.GetConnectionString()!, db.Model)
            )
        );

    /// <summary>Another number whenever the app has written something.</summary>
    public abstract long Changes { get; }

    /// <summary>Where something else stands than at the beginning.</summary>
    public IReadOnlyList<string> Changed => Read().DifferencesTo(_asItWas);

    public abstract void PutBack();

    public Contents Read() => Contents.Read(_now, _tables);

    /// <summary>Everything that is kept in words.</summary>
    public IEnumerable<(string Column, string Text)> Texts() =>
        _tables.Keys.SelectMany(table =>
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

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return _now.DisposeAsync();
    }
}
