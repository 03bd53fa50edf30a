namespace CoProduce.Web.Infrastructure;

/// <summary>"dotnet run" means Development, unless somebody says otherwise. A launch profile by itself would not let them.</summary>
public static class LaunchEnvironment
{
    public static string? Name => Asked("ASPNETCORE_ENVIRONMENT") ?? Asked("DOTNET_ENVIRONMENT") ?? Asked("COPRODUCE_LAUNCHED_AS");

    /// <summary>Started from another folder, it still finds its settings beside itself. Null for the folder it is started in, or is
    /// told.</summary>
    public static string? Folder(string[] args) =>
        File.Exists("appsettings.json")
        || Asked("ASPNETCORE_CONTENTROOT") is not null
        || args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? null
            : AppContext.BaseDirectory;

    private static string? Asked(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } name ? name : null;
}
