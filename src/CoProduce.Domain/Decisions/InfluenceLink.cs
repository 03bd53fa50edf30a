namespace CoProduce.Domain.Decisions;

/// <summary>A contribution that a decision stands on.</summary>
public class InfluenceLink
{
    private InfluenceLink() { }

    internal InfluenceLink(long contributionId, DateTime now)
    {
        ContributionId = contributionId;
        LinkedAt = now;
    }

    public int Id { get; private set; }
    public int DecisionId { get; private set; }
    public long ContributionId { get; private set; }
    public DateTime LinkedAt { get; private set; }
}
