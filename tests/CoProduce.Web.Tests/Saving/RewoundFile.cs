using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Web.Tests.Saving;

/// <summary>The file is copied over, page by page.</summary>
internal sealed class RewoundFile : Rewound
{
    private readonly SqliteConnection _asItWas = new("Data Source=:memory:");
    private readonly SqliteConnection _now;

    public RewoundFile(string connection, IModel model)
        : this(new SqliteConnection(new SqliteConnectionStringBuilder(connection) { Pooling = false }.ToString()), model) { }

    private RewoundFile(SqliteConnection now, IModel model)
        : base(now, model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToDictionary(t => t.Name, _ => "rowid"))
    {
        _now = now;
        _asItWas.Open();
        _now.BackupDatabase(_asItWas);
    }

    public override long Changes
    {
        get
        {
            using var command = _now.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            return (long)command.ExecuteScalar()!;
        }
    }

    public override void PutBack() => _asItWas.BackupDatabase(_now);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _asItWas.DisposeAsync();
    }
}
