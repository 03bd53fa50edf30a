using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Data.Saving;

/// <summary>A change that goes past the change tracker begins the unit of work as well, so that it is kept or undone with the
/// rest.</summary>
internal sealed class FirstWrite : DbCommandInterceptor
{
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (IsFirst(command, eventData) is { } db)
        {
            db.Unit.BeginAsync(db).GetAwaiter().GetResult();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (IsFirst(command, eventData) is { } db)
        {
            await db.Unit.BeginAsync(db, cancellationToken);
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        }

        return result;
    }

    private static CoProduceDbContext? IsFirst(DbCommand command, CommandEventData eventData) =>
        command.Transaction is null
        && eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete or CommandSource.ExecuteSqlRaw
        && eventData.Context is CoProduceDbContext { Unit.IsOpen: true } db
            ? db
            : null;
}
