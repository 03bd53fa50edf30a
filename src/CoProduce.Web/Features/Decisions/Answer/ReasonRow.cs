using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>A reason somebody gave, with the name they chose and the replies it had.</summary>
public record ReasonRow(
    int PositionId,
    Side Side,
    string Who,
    string Reason,
    bool IsObjection,
    bool WasRecorded,
    IReadOnlyList<(string Text, bool IsToEarlierWords)> Replies
)
{
    public bool IsForLeads { get; init; }

    /// <summary>The result waits for a reply to it.</summary>
    public bool HoldsResult { get; init; }

    /// <summary>Which wording of it a reply is to.</summary>
    public string About { get; init; } = "";

    /// <summary>Where this reader can reply to it.</summary>
    public string? ReplyUrl { get; init; }
}
