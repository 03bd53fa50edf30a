namespace CoProduce.Tests;

/// <summary>
/// A test that is long by nature. Plain "dotnet test" runs a sample of it, the same one each time; with COPRODUCE_TESTS=all, as in CI, or
/// where COPRODUCE_TEST_SQLSERVER names a server, it runs whole.
/// Each such test also has the trait Tier=Long.
/// </summary>
public static class Sweep
{
    public const string Tier = "Tier";
    public const string Long = "Long";

    public static bool IsWhole { get; } = IsAskedWhole(Environment.GetEnvironmentVariable);

    public static bool IsAskedWhole(Func<string, string?> setting) =>
        setting("COPRODUCE_TESTS") == "all" || setting("COPRODUCE_TEST_SQLSERVER") is { Length: > 0 };

    /// <summary>All of them, or each so many. A shift takes others where the sweep is made of several.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> all, int oneIn, int shift = 0) =>
        IsWhole ? all : all.Where((_, i) => (i + shift) % oneIn == 0);

    public static int Many(int whole, int sample) => IsWhole ? whole : sample;
}
