using CoProduce.Data.Idempotency;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CoProduce.Web.Infrastructure;

/// <summary>The same thing was written twice in one moment, where it can be there once. The database kept the first.</summary>
public static class UniqueViolation
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerIndex = 2601;
    private const int SqlServerKey = 2627;

    /// <summary>A form that is sent twice is not among them: it gets the answer of the first.</summary>
    public static bool IsIn(DbUpdateException problem) =>
        !problem.Entries.Any(e => e.Entity is FormReceipt)
        && problem.InnerException
            is SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey }
                or SqlException { Number: SqlServerIndex or SqlServerKey };
}
