using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What is on, what was, and one month.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Upcoming = [new("GET sessions", Anyone), new("GET sessions/month", Anyone)];
}
