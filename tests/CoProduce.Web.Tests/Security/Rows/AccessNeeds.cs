using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What people need to take part. Nobody but those who run the session sees another's.</summary>
public static partial class Permissions
{
    private static readonly Permission[] AccessNeeds =
    [
        new("GET projects/{slug}/needs", RunningAndServices),
        new("GET my-access-needs", SignedIn),
        new("POST my-access-needs", SignedIn),
        new("POST my-access-needs/{need:int}/remove", Nobody) { With = ("need", "0") },
        new("GET projects/{slug}/sessions/{number:int}/my-needs", Table),
        new("POST projects/{slug}/sessions/{number:int}/my-needs", Table),
        new("POST projects/{slug}/sessions/{number:int}/my-needs/{need:int}/met", TheOneWhoSpoke),
        new("POST projects/{slug}/sessions/{number:int}/my-needs/{need:int}/take-back", Nobody) { With = ("need", "0") },
        new("GET projects/{slug}/sessions/{number:int}/needs", Running),
        new("POST projects/{slug}/sessions/{number:int}/needs/{need:int}", Running),
    ];
}
