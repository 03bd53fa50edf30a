namespace CoProduce.Web.Infrastructure;

/// <summary>What the app was started as, and where.</summary>
public static class LaunchEnvironment
{
    public static WebApplicationOptions Of(string[] settings) =>
        new()
        {
            Args = settings,
            EnvironmentName = Name,
            ContentRootPath = Folder(settings),
        };

    /// <summary>"dotnet run" means Development, unless somebody says otherwise. A launch profile by itself would not let them.</summary>
    private static string? Name => Asked("ASPNETCORE_ENVIRONMENT") ?? Asked("DOTNET_ENVIRONMENT") ?? Asked("COPRODUCE_LAUNCHED_AS");

    /// <summary>Started from another folder, it still finds its settings beside itself. Null for the folder it is started in, or is
    /// told.</summary>
    private static string? Folder(string[] settings) =>
        File.Exists("appsettings.json")
        || Asked("ASPNETCORE_CONTENTROOT") is not null
        || settings.Any(s => s.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase))
            ? null
            : AppContext.BaseDirectory;

    private static string? Asked(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } name ? name : null;
}
