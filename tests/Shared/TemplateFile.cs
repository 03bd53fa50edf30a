using Microsoft.Data.Sqlite;

namespace CoProduce.Tests;

/// <summary>A SQLite file made once in a run. Each test that needs one takes a copy, instead of making its own.</summary>
public sealed class TemplateFile(Action<string> make)
{
    private static readonly string[] Ends = ["", "-wal", "-shm"];

    private readonly Lazy<byte[]> _content = new(() => Made(make));

    public void CopyTo(string path) => File.WriteAllBytes(path, _content.Value);

    private static byte[] Made(Action<string> make)
    {
        var path = Path.Combine(Path.GetTempPath(), $"coproduce-template-{Guid.NewGuid():N}.db");
        try
        {
            make(path);
            Settle(path);
            return File.ReadAllBytes(path);
        }
        finally
        {
            foreach (var end in Ends)
            {
                File.Delete(path + end);
            }
        }
    }

    /// <summary>What still stands in the file's log moves into the file.</summary>
    private static void Settle(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var settle = connection.CreateCommand();
        settle.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        settle.ExecuteNonQuery();
    }
}
