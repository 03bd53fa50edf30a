namespace CoProduce.Domain.Contributions;

/// <summary>What a person says about the claim that their words led somewhere.</summary>
public enum LinkVerdict
{
    NotSaid,
    Confirmed,
    Disputed,
}

/// <summary>That a contribution led to a decision, to work, or to something said later. Its author is told, and confirms or disputes
/// it.</summary>
public class InfluenceLink
{
    public const int ReasonMaxLength = 500;
    public static readonly TimeSpan TimeToDispute = TimeSpan.FromDays(14);

    private InfluenceLink() { }

    public InfluenceLink(long contributionId, DateTime now, int? decisionId = null, int? actionId = null, long? laterId = null)
    {
        RuleBrokenException.ThrowIf(contributionId == laterId ? "Something said cannot lead to itself." : null);
        ContributionId = contributionId;
        DecisionId = decisionId;
        ActionId = actionId;
        LaterId = laterId;
        LinkedAt = now;
    }

    public int Id { get; private set; }
    public long ContributionId { get; private set; }
    public int? DecisionId { get; private set; }
    public int? ActionId { get; private set; }

    /// <summary>A contribution that this one led to.</summary>
    public long? LaterId { get; private set; }

    /// <summary>When the link was made, and its author told.</summary>
    public DateTime LinkedAt { get; private set; }

    public LinkVerdict Verdict { get; private set; }

    /// <summary>Why the author says that it was not so. Everyone in the project can read it.</summary>
    public string? Dispute { get; private set; }

    public DateTime? JudgedAt { get; private set; }

    /// <summary>When somebody who disputed it was asked anew, because the work it is about was done.</summary>
    public DateTime? AskedAgainAt { get; private set; }

    public bool IsDisputed => Verdict is LinkVerdict.Disputed;

    /// <summary>Not disputed within 14 days of being told counts as agreed.</summary>
    public bool Stands(DateTime now) =>
        Verdict is LinkVerdict.Confirmed || (Verdict is LinkVerdict.NotSaid && now >= LinkedAt + TimeToDispute);

    public static string? WhyNotJudge(LinkVerdict verdict, DateTime linkedAt, DateTime? askedAgainAt, DateTime now) =>
        verdict is not LinkVerdict.NotSaid && askedAgainAt is null ? "You have already told us about this. Thank you."
        : now >= (askedAgainAt ?? linkedAt) + TimeToDispute
            ? "The 14 days to say so are over. Tell us in a comment instead, and we will look at it."
        : null;

    public void Confirm(DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotJudge(Verdict, LinkedAt, AskedAgainAt, now));
        Verdict = LinkVerdict.Confirmed;
        (JudgedAt, AskedAgainAt) = (now, null);
    }

    public void Refuse(string? reason, DateTime now)
    {
        RuleBrokenException.ThrowIf(WhyNotJudge(Verdict, LinkedAt, AskedAgainAt, now));
        Dispute = reason.Needed("Say in a sentence why this did not come from what you said.");
        Verdict = LinkVerdict.Disputed;
        (JudgedAt, AskedAgainAt) = (now, null);
    }

    /// <summary>Whoever disputed it hears what was done, and says again whether their words led there. Saying nothing changes
    /// nothing.</summary>
    public void AskAgain(DateTime now) => AskedAgainAt = IsDisputed ? now : AskedAgainAt;
}
