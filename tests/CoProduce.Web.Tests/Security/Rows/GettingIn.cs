using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Helping others with signing in, and pausing a person or a project.</summary>
public static partial class Permissions
{
    private static readonly Permission[] GettingIn =
    [
        new("POST forum/getting-in/{person:int}/grown-up", Staff) { With = ("person", "waits") },
        new("GET forum/getting-in", WithDuties),
        new("POST forum/getting-in", WithDuties),
        new("GET forum/getting-in/{person:int}", WithDuties),
        new("POST forum/getting-in/{person:int}/end", WithDuties),
        new("POST forum/getting-in/{person:int}/second-step-off", WithDuties),
        new("POST forum/getting-in/{person:int}/pause", WithDuties),
        new("POST forum/getting-in/{person:int}/let-in", WithDuties),
        new("GET safeguarding/pauses", SafeguardingReaders),
        new("POST safeguarding/pauses", SafeguardingReaders),
        new("POST safeguarding/pauses/{project:int}/end", SafeguardingReaders),
    ];
}
