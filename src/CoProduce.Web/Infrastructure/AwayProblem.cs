using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;

namespace CoProduce.Web.Infrastructure;

/// <summary>Whether a problem means that the database cannot be reached, as opposed to a fault of ours.</summary>
public static class AwayProblem
{
    private const int Severe = 20;
    private const int NoTimeLeft = -2;

    // Busy, locked, read-only, broken off, full, not to be opened.
    private static readonly int[] Away = [5, 6, 8, 10, 13, 14];

    public static bool IsIn(Exception? problem) =>
        problem switch
        {
            null => false,
            RetryLimitExceededException => true,
            SqliteException sqlite => Away.Contains(sqlite.SqliteErrorCode),
            SqlException sql => sql.Class >= Severe || sql.Number == NoTimeLeft,
            _ => IsIn(problem.InnerException),
        };
}
