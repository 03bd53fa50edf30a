using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Who did what.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Trail =
    [
        new("GET projects/{slug}/history", Inside),
        new("GET my-data/who-looked", SignedInAtAnyAge),
        new("GET forum/trail", [Who.Staff, Who.Administrator]),
        new("GET forum/by-itself", [Who.Administrator]),
        new("POST forum/by-itself/lost-mail", [Who.Administrator]),
    ];
}
