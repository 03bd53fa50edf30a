namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What the author is told of their own words, and can do with them.</summary>
public record SaidMine(string Slug, int Number, bool MayBeShownPublicly)
{
    /// <summary>Whoever has left takes their words back, and no longer rewords them.</summary>
    public bool MayChange { get; init; }
}
