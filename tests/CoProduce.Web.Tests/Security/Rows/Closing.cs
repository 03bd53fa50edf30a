using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What came of a session, and who was there.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Closing =
    [
        new("GET projects/{slug}/sessions/{number:int}/summary", Inside),
        new("GET projects/{slug}/sessions/{number:int}/closing", Running),
        new("POST projects/{slug}/sessions/{number:int}/closing", Running),
        new("POST projects/{slug}/sessions/{number:int}/here", Table),
        new("POST projects/{slug}/sessions/{number:int}/attendance", Running),
        new("POST projects/{slug}/sessions/{number:int}/attendance/{participant:int}/remove", Running),
    ];
}
