using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>What the forum knows about somebody: only ever one's own.</summary>
public static partial class Permissions
{
    private static readonly Permission[] MyData =
    [
        new("GET my-data", SignedInAtAnyAge),
        new("GET my-data/file", SignedInAtAnyAge),
        new("GET my-data/file.json", SignedInAtAnyAge),
        new("GET my-data/forget", SignedInAtAnyAge),
        new("POST my-data/forget", SignedInAtAnyAge),
    ];
}
