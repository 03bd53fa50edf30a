using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Projects and how they are set up.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Projects =
    [
        new("GET projects", Anyone),
        new("GET projects/new", Staff),
        new("POST projects/new", Staff),
        new("GET projects/{slug}", Anyone),
        new("GET projects/{slug}/more", Anyone),
        new("GET projects/{slug}/edit", Running),
        new("POST projects/{slug}/edit", Running),
        new("POST projects/{slug}/publish", Running),
        new("POST projects/{slug}/sponsor-agrees", Running),
        new("POST projects/{slug}/archive", Running),
        new("POST projects/{slug}/unlock-date", Running),
    ];
}
