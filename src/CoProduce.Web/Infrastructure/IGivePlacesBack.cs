namespace CoProduce.Web.Infrastructure;

/// <summary>
/// Where those who let people go, or keep them out for a while, say so to whoever gives places away. It stands here so that no area has
/// to know the other.
/// </summary>
public interface IGivePlacesBack
{
    /// <summary>Somebody is gone from a project, or from all of them.</summary>
    Task<int> GiveBackAsync(int personId, int? projectId = null);

    /// <summary>Somebody cannot take part for now, or can again.</summary>
    Task<int> LookAgainAsync(int personId);
}
