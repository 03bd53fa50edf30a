using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoProduce.Data.SqlServer;

/// <summary>Reads a row so that nobody else can take it until this transaction ends. EF has no words for that, so a tag asks for
/// it.</summary>
internal sealed partial class RowLocks : DbCommandInterceptor
{
    public const string Tag = "Keep this row";

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Ask(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Ask(command);
        return ValueTask.FromResult(result);
    }

    private static void Ask(DbCommand command)
    {
        if (command.CommandText.StartsWith($"-- {Tag}", StringComparison.Ordinal))
        {
            command.CommandText = FirstTable().Replace(command.CommandText, "$0 WITH (UPDLOCK, ROWLOCK)", 1);
        }
    }

    [GeneratedRegex(@"FROM \[\w+\] AS \[\w+\]")]
    private static partial Regex FirstTable();
}
