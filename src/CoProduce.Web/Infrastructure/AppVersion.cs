namespace CoProduce.Web.Infrastructure;

/// <summary>The version of CoProduce that runs here, such as "0.2.0": the one of the assembly, in docs/changelog.md and in the
/// footer.</summary>
public static class AppVersion
{
    public static string Number { get; } = typeof(AppVersion).Assembly.GetName().Version!.ToString(3);
}
