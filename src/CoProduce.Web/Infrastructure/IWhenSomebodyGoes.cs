namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Where those who let people go say so: when somebody leaves, is removed, forgotten or paused. It stands here so that no area has to
/// know the other.
/// </summary>
public interface IWhenSomebodyGoes
{
    /// <summary>Somebody is gone from a project, or from all of them.</summary>
    Task<int> GoneAsync(int personId, int? projectId = null);

    /// <summary>Somebody cannot take part for now, or can again.</summary>
    Task<int> AwayAsync(int personId);
}
