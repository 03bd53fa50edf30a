using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>The forum's dashboard and reports, and figures as files.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Reports =
    [
        new("GET forum/health", Staff),
        new("GET forum/report", Staff),
        new("GET forum/report/{year:int}", Staff),
        new("POST forum/report/{year:int}", Staff),
        new("GET forum/thresholds", Staff),
        new("POST forum/thresholds", Staff),
        new("POST forum/thresholds/{verb:regex(^(agree|drop)$)}", Nobody) { With = ("verb", "agree") },
        new("GET what-counts-as-good", Anyone),
        new("GET reports", Anyone),
        new("GET reports/{year:int}", Anyone),
        new("GET projects/{slug}/health.json", Anyone),
        new("GET projects/{slug}/health.csv", Anyone),
    ];
}
