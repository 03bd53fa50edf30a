using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>One thing somebody said, with all that came of it.</summary>
public record KeptRow(
    string Project,
    ContributionKind Kind,
    string Text,
    DateTime SaidAt,
    string? Gone,
    IReadOnlyList<KeptReply> Replies,
    IReadOnlyList<KeptDecision> Decisions,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Thanks
);
