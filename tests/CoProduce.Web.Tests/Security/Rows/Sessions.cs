using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Sessions.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Sessions =
    [
        new("GET projects/{slug}/sessions/new", Agreed),
        new("POST projects/{slug}/sessions/new", Agreed),
        new("GET projects/{slug}/sessions", Anyone),
        new("GET projects/{slug}/sessions/{number:int}", Anyone),
        new("GET projects/{slug}/sessions/{number:int}/calendar", Anyone),
        new("POST projects/{slug}/sessions/{number:int}/coming", Table),
        new("GET projects/{slug}/sessions/{number:int}/edit", Running),
        new("POST projects/{slug}/sessions/{number:int}/edit", Running),
        new("POST projects/{slug}/sessions/{number:int}/cancel", Running),
    ];
}
