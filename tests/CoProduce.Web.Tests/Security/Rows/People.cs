using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Joining, agreeing, leading and leaving.</summary>
public static partial class Permissions
{
    private static readonly Permission[] People =
    [
        new("GET projects/{slug}/join", SignedIn),
        new("POST projects/{slug}/join", SignedIn),
        new("GET projects/{slug}/agreement", Anyone),
        new("POST projects/{slug}/agreement", Table),
        new("GET projects/{slug}/agreement/new", Running),
        new("POST projects/{slug}/agreement/new", Running),
        new("GET projects/{slug}/leave", Table),
        new("POST projects/{slug}/leave", Table),
        new("GET projects/{slug}/staying", Table),
        new("POST projects/{slug}/staying", Table),
        new("GET projects/{slug}/people", Inside),
        new("GET projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/add", Staff),
        new("POST projects/{slug}/people/{id:int}/admit", Admitting),
        new("POST projects/{slug}/people/{id:int}/role", Staff),
        new("GET projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Admitting) { With = ("verb", "turn-down") },
        new("POST projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Admitting) { With = ("verb", "turn-down") },
        new("GET projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Running) { With = ("verb", "remove") },
        new("POST projects/{slug}/people/{id:int}/{verb:regex(^(turn-down|remove)$)}", Running) { With = ("verb", "remove") },
    ];
}
