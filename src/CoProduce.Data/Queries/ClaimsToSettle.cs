using CoProduce.Domain.Payments;

namespace CoProduce.Data.Queries;

/// <summary>Claims that this one of the forum staff can do something about. The twin of <see cref="Claim.WhyNotAgree"/>, and of paying
/// what two people agreed to.</summary>
public static class ClaimsToSettle
{
    public static IQueryable<Claim> AreNotOver(this IQueryable<Claim> claims) =>
        claims.Where(c => c.SettledOn == null && c.TurnedDownAt == null);

    public static IQueryable<Claim> WaitFor(this IQueryable<Claim> claims, int personId) =>
        claims.AreNotOver().Where(c => c.PersonId != personId && (c.AlsoAgreedAt != null || c.AgreedById != personId));
}
