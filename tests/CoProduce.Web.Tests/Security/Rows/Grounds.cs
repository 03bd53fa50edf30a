using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What a project stands on.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Grounds =
    [
        new("GET projects/{slug}/grounds", Inside),
        new("POST projects/{slug}/grounds/problem", Running),
        new("POST projects/{slug}/grounds/constraint", RunningAndServices),
        new("POST projects/{slug}/grounds/trial", Running),
        new("POST projects/{slug}/grounds/outcome", Running),
        new("POST projects/{slug}/grounds/outcomes/{id:int}", Running) { With = ("id", "outcome") },
    ];
}
