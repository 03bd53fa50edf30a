namespace CoProduce.Domain.Tests.Docs;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static readonly string Root = Up(AppContext.BaseDirectory);

    private static readonly string[] Made = ["bin", "obj", ".git", "Migrations", "App_Data", "shots", "TestResults"];

    private static readonly string[] Written = [".md", ".cs", ".cshtml", ".css", ".js", ".sh", ".yml", ".json", ".props", ".csproj", ""];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) => Path.Exists(Path.Combine(Root, path));

    /// <summary>Every file that somebody wrote, as a path from the root with slashes.</summary>
    public static IEnumerable<string> Files(string folder = "") =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(
                Directory
                    .EnumerateDirectories(Path.Combine(Root, folder))
                    .Where(inner => !Made.Contains(Path.GetFileName(inner)))
                    .SelectMany(inner => Files(Path.GetRelativePath(Root, inner)))
            );

    /// <summary>Every file with words in it, or those of some kinds.</summary>
    public static IEnumerable<(string File, string Words)> Texts(params string[] kinds) =>
        Files().Where(file => (kinds.Length == 0 ? Written : kinds).Contains(Path.GetExtension(file))).Select(file => (file, Read(file)));

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "CoProduce.sln"))
            ? folder
            : Up(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
