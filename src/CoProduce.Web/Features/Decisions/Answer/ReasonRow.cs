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
    public bool IsAnswered => Replies.Any(r => !r.IsToEarlierWords);
}
