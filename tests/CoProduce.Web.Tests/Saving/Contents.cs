using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;

namespace CoProduce.Web.Tests.Saving;

/// <summary>What stands in a database: how many rows each table has, and a mark of each of its columns.</summary>
public sealed record Contents(ImmutableSortedDictionary<string, string> Marks)
{
    private const string Rows = "rows";

    /// <summary>Counted for themselves, so that nobody gets more tries by breaking something.</summary>
    private const string Throttle = "Tries";

    /// <summary>A form that signs its sender out and is sent again waits for them: that is not what it does.</summary>
    private const string SentTooLate = "KeptForms";

    /// <summary>A code that nobody was shown makes way for the next one, which is another row.</summary>
    private const string NumberOfCode = "ClaimCodes Id";

    /// <summary>Their numbers are drawn by lot, so they stand in the order of what they are about.</summary>
    private const string DrawnByLot = "Concerns";

    private const string OrderOfThose = """ "RaisedAt", "DueAt", "RaisedById", "ContributionId", "CommentId", "ReplyId" """;

    /// <summary>Of each table, with what its rows are ordered by.</summary>
    public static Contents Read(DbConnection connection, IReadOnlyDictionary<string, string> tables) =>
        new(
            tables
                .Where(t => t.Key is not (Throttle or SentTooLate))
                .SelectMany(t => Table(connection, t.Key, t.Key is DrawnByLot ? OrderOfThose : t.Value))
                .Where(m => m.Key != NumberOfCode)
                .ToImmutableSortedDictionary()
        );

    /// <summary>Where the two differ.</summary>
    public IReadOnlyList<string> DifferencesTo(Contents other) => [.. Marks.Where(m => other.Marks[m.Key] != m.Value).Select(m => m.Key)];

    /// <summary>The tables that have another number of rows.</summary>
    public IReadOnlyList<string> RowsMore(Contents other) =>
        [.. DifferencesTo(other).Where(d => d.EndsWith($" {Rows}", StringComparison.Ordinal))];

    /// <summary>Without the columns that chance fills: rows are counted all the same.</summary>
    public Contents Without(IReadOnlyCollection<string> byChance) =>
        new(
            Marks
                .Where(m => m.Key.EndsWith($" {Rows}", StringComparison.Ordinal) || !byChance.Contains(m.Key))
                .ToImmutableSortedDictionary()
        );

    private static IEnumerable<KeyValuePair<string, string>> Table(DbConnection connection, string table, string order)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY {order}";
        using var reader = command.ExecuteReader();
        var (columns, rows) = (Enumerable.Range(0, reader.FieldCount).Select(_ => new StringBuilder()).ToList(), 0);
        for (; reader.Read(); rows++)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                columns[i].Append(reader.IsDBNull(i) ? "" : Text(reader.GetValue(i))).Append('\n');
            }
        }

        yield return KeyValuePair.Create($"{table} {Rows}", $"{rows}");
        for (var i = 0; i < columns.Count; i++)
        {
            yield return KeyValuePair.Create(
                $"{table} {reader.GetName(i)}",
                Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(columns[i].ToString())))
            );
        }
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : $"{value}";
}
