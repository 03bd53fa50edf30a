namespace CoProduce.Web.Infrastructure;

/// <summary>"dotnet run" means Development, unless somebody says otherwise. A launch profile by itself would not let them.</summary>
public static class LaunchEnvironment
{
    public static string? Name => Asked("ASPNETCORE_ENVIRONMENT") ?? Asked("DOTNET_ENVIRONMENT") ?? Asked("COPRODUCE_LAUNCHED_AS");

    private static string? Asked(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } name ? name : null;
}
