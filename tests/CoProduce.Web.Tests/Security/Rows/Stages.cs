using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>The seven stages and what was heard in them.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Stages =
    [
        new("GET projects/{slug}/stage", Anyone),
        new("GET projects/{slug}/speak", SignedIn),
        new("GET projects/{slug}/stages/{key}", Anyone),
        new("POST projects/{slug}/stages/{key}/ready", Leads),
        new("GET projects/{slug}/stages/{key}/open", Running),
        new("POST projects/{slug}/stages/{key}/open", Running),
        new("GET projects/{slug}/stages/{key}/close", Running),
        new("POST projects/{slug}/stages/{key}/close", Running),
        new("GET projects/{slug}/stages/{key}/news", Running),
        new("POST projects/{slug}/stages/{key}/news", Running),
        new("GET projects/{slug}/stages/{key}/summary", Inside),
        new("POST projects/{slug}/stages/{key}/summary", Table),
        new("GET projects/{slug}/stages/{key}/summary/new", Running),
        new("POST projects/{slug}/stages/{key}/summary/new", Running),
    ];
}
