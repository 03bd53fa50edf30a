using System.Linq.Expressions;
using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Queries;

/// <summary>
/// Whose own words may stand on "You said, we did", and so on no other public page. The twin of <see
/// cref="Contribution.StandsInPublic"/>.
/// </summary>
public static class PublicWords
{
    public static readonly Expression<Func<Contribution, bool>> Rule = c =>
        c.MayBeShownPublicly && c.WithdrawnAt == null && c.Audience == Audience.Project;

    public static IQueryable<Contribution> InPublic(this IQueryable<Contribution> said) => said.Where(Rule);
}
