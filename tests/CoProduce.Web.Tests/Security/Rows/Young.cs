using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Young people under 18 and their carers.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Young =
    [
        new("GET account/carer", [Who.WithCarer, Who.WaitsForCarer]),
        new("POST account/carer/yes", [Who.WithCarer, Who.WaitsForCarer]),
        new("POST account/carer/end", [Who.WithCarer, Who.WaitsForCarer]),
        new("GET account/children", SignedIn),
        new("POST account/children/{child:int}/yes", [Who.Carer]),
        new("POST account/children/{child:int}/end", [Who.Carer]),
        new("GET young/{child:int}", [Who.WithCarer, Who.Carer]),
        new("POST young/{child:int}/age", [Who.Carer]),
    ];
}
