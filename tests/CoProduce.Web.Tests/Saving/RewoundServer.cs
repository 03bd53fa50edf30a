using CoProduce.Web.Tests.Infrastructure;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CoProduce.Web.Tests.Saving;

/// <summary>Rows come in their keys' order: a server has no other.</summary>
internal sealed class RewoundServer(string connection, IModel model)
    : Rewound(
        new SqlConnection(connection),
        model
            .GetRelationalModel()
            .Tables.ToDictionary(t => t.Name, t => string.Join(", ", t.PrimaryKey!.Columns.Select(c => $"[{c.Name}]")))
    )
{
    private readonly RowsAsTheyWere _rows = new(connection, model);

    public override long Changes => string.Join(' ', Read().Marks.Values).GetHashCode(StringComparison.Ordinal);

    public override void PutBack() => _rows.PutBack();
}
