using static CoProduce.Web.Tests.Security.Whose;

namespace CoProduce.Web.Tests.Security;

/// <summary>Offers, thanks and claims.</summary>
public static partial class Permissions
{
    private static readonly Permission[] Payments =
    [
        new("GET my-payments", SignedIn),
        new("POST my-payments", SignedIn),
        new("GET projects/{slug}/sessions/{number:int}/payment", Inside),
        new("POST projects/{slug}/sessions/{number:int}/payment/answer", Table),
        new("POST projects/{slug}/sessions/{number:int}/payment/offer", Running),
        new("POST projects/{slug}/sessions/{number:int}/payment/thanks", Running),
        new("GET forum/payments", Staff),
        new("GET forum/payments/claims.csv", Staff),
        new("POST forum/payments/agree", Staff),
        new("POST forum/payments/{claim:int}/agree", Staff),
        new("POST forum/payments/{claim:int}/settle", Staff),
        new("POST forum/payments/{claim:int}/turn-down", Staff),
    ];
}
