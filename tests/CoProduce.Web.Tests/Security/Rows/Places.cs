using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Who comes to a session, and who comes along with them: for the person, and for those who run it.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Places =
    [
        new("GET projects/{slug}/sessions/{number:int}/along", Table),
        new("POST projects/{slug}/sessions/{number:int}/along", Table),
        new("POST projects/{slug}/sessions/{number:int}/along/{companion:int}/remove", TheOneWhoSpoke),
        new("GET projects/{slug}/sessions/{number:int}/who-comes", Running),
    ];
}
