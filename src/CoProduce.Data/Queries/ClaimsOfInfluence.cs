using System.Linq.Expressions;
using CoProduce.Domain.Contributions;

namespace CoProduce.Data.Queries;

/// <summary>Which claims that words led to something are not disputed by whoever said them. The twin of <see
/// cref="InfluenceLink.IsDisputed"/>.</summary>
public static class ClaimsOfInfluence
{
    public static readonly Expression<Func<InfluenceLink, bool>> Rule = l => l.Verdict != LinkVerdict.Disputed;

    public static IQueryable<InfluenceLink> NotDisputed(this IQueryable<InfluenceLink> links) => links.Where(Rule);
}
