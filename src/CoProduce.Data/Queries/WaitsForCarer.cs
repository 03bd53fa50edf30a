using System.Linq.Expressions;
using CoProduce.Domain.Carers;

namespace CoProduce.Data.Queries;

/// <summary>
/// Who is under 18 and takes part in nothing until they and their carer both say yes. The twin of <see cref="UnderEighteen.IsWaiting"/>.
/// </summary>
public static class WaitsForCarer
{
    public static readonly Expression<Func<UnderEighteen, bool>> Rule = u =>
        (u.Band == AgeBand.ThirteenToFifteen || u.Band == AgeBand.SixteenToSeventeen)
        && (u.SaidYesAt == null || u.CarerAgreedAt == null || u.EndedAt != null);

    public static IQueryable<UnderEighteen> WhoWaitForCarer(this IQueryable<UnderEighteen> people) => people.Where(Rule);
}
