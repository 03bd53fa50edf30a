namespace CoProduce.Web.Tests.Infrastructure;

/// <summary>The files an app of the tests keeps its forum in: the embedded database, and what lies beside it.</summary>
internal static class AppFiles
{
    public static string New() => Path.Combine(Path.GetTempPath(), $"coproduce-{Guid.NewGuid():N}.db");

    public static void Delete(string file)
    {
        foreach (var end in new[] { "", "-wal", "-shm" })
        {
            File.Delete(file + end);
        }

        DeleteBeside(file);
    }

    public static void DeleteBeside(string file)
    {
        foreach (var end in new[] { ".forgotten", ".trail" })
        {
            File.Delete(file + end);
        }
    }
}
