using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Papers for sessions.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Papers =
    [
        new("GET projects/{slug}/sessions/{number:int}/papers", Inside),
        new("POST projects/{slug}/sessions/{number:int}/papers", Agreed),
        new("POST projects/{slug}/sessions/{number:int}/papers/{paper:int}/remove", Agreed),
    ];
}
