using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>The forum's desk.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Forum =
    [
        new("GET forum", Staff),
        new("GET forum/people", Staff),
        new("POST forum/people/approve", Staff),
        new("POST forum/people/training", Staff),
        new("POST forum/people/{id:int}/approve", Staff),
        new("POST forum/people/{id:int}/training", Staff),
        new("GET forum/people/{id:int}/turn-down", Staff),
        new("POST forum/people/{id:int}/turn-down", Staff),
        new("GET not-confirmed", Nobody),
        new("GET forum/names-left", Staff),
        new("POST forum/names-left/{words:int}/seen", Staff),
        new("GET forum/promises", Staff),
        new("POST forum/promises", Staff),
        new("POST forum/promises/days", Staff),
        new("POST forum/promises/days/forget", Staff),
    ];
}
