using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>The pages everyone may read.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Home =
    [
        new("GET ", Anyone),
        new("GET to-do", SignedIn),
        new("GET how-we-work", Anyone),
        new("GET staying-safe", Anyone),
        new("GET accessibility", Anyone),
        new("GET privacy", Anyone),
        new("GET reading-settings", Anyone),
        new("POST reading-settings", Anyone),
        new("GET health/live", Anyone),
        new("GET health/ready", Anyone),
        new("GET .well-known/security.txt", Anyone),
        new("GET manifest.webmanifest", Anyone),
        new("ANY problem", Anyone),
        new("ANY problem/{code:int}", Nobody),
        new("ANY {*unknown}", Nobody),
    ];
}
