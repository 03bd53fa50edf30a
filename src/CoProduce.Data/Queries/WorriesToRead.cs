using CoProduce.Domain.Safeguarding;

namespace CoProduce.Data.Queries;

/// <summary>Which worries a safeguarding lead or deputy may read: none in which they are named. The twin of <see
/// cref="SafeguardingConcern.MayBeReadBy"/>.</summary>
public static class WorriesToRead
{
    public static IQueryable<SafeguardingConcern> NotNaming(this IQueryable<SafeguardingConcern> worries, int? personId) =>
        worries.Where(c => !c.Named.Any(n => n.PersonId == personId));

    /// <summary>Those that nobody has taken up, that they have taken up, or that wait for their yes to how another ended them.</summary>
    public static IQueryable<SafeguardingConcern> WaitFor(this IQueryable<SafeguardingConcern> worries, int personId) =>
        worries
            .NotNaming(personId)
            .Where(c =>
                c.ClosedAt == null && (c.Outcome == null ? c.TakenUpById == null || c.TakenUpById == personId : c.OutcomeById != personId)
            );
}
