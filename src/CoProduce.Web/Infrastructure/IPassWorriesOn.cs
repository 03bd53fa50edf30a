namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Where those who change who may read worries say so to whoever keeps them, in the same transaction: a worry is never with nobody. It
/// stands here so that no area has to know the other.
/// </summary>
public interface IPassWorriesOn
{
    Task<int> PassOnAsync();
}
