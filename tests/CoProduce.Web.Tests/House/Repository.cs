namespace CoProduce.Web.Tests.House;

/// <summary>The files of the repository as they stand, for rules that no compiler keeps. What tools make is left out.</summary>
internal static class Repository
{
    private static readonly string[] MadeByTools = ["bin", "obj", "Migrations"];

    public static readonly string Root = Up(AppContext.BaseDirectory);

    /// <summary>Every file below a folder whose name ends so.</summary>
    public static IEnumerable<SourceFile> Files(string folder, params string[] endings) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => new SourceFile(Path.GetRelativePath(Root, file), file))
            .Where(file => !file.Name.Split(Path.DirectorySeparatorChar).Any(MadeByTools.Contains))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    /// <summary>Fails with the offenders, one a line.</summary>
    public static void None(string problem, IEnumerable<string> offenders)
    {
        var all = offenders.ToList();
        Assert.True(all.Count == 0, $"{problem}:\n  {string.Join("\n  ", all)}");
    }

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "CoProduce.sln"))
            ? folder
            : Up(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}

/// <summary>A file by its name from the root, and its lines.</summary>
internal sealed record SourceFile(string Name, string Path)
{
    private string[]? _lines;

    public string[] Lines => _lines ??= File.ReadAllLines(Path);

    public string Text => string.Join('\n', Lines);
}
