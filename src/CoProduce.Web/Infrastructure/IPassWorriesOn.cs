using CoProduce.Domain.People;
using CoProduce.Domain.Safeguarding;

namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Where those who change who may read worries say so to whoever keeps them, in the same transaction: a worry is never with nobody. It
/// stands here so that no area has to know the other.
/// </summary>
public interface IPassWorriesOn
{
    Task<int> PassOnAsync();

    /// <summary>Where open worries are once somebody has these duties and no others.</summary>
    Task<WorriesThen> WhenOnlyAsync(int personId, ForumDuties duties);
}
