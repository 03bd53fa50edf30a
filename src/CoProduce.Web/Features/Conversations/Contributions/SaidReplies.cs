using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What was replied, and when a reply is due while one is.</summary>
public record SaidReplies(string? Due, bool NobodyReplied, IReadOnlyList<SaidReply> Rows);

/// <summary>One reply as this reader sees it.</summary>
public record SaidReply(ReplyRow Row, string Text, GoneWords? Gone, Pointed? Pointed);

/// <summary>One reply.</summary>
public record ReplyRow(int Id, ReplyKind Kind, string Text, string By, DateTime At, Verdict Verdict, int ByPersonId)
{
    /// <summary>The group that the replier takes part in; none for forum staff.</summary>
    public Hat? Hat { get; init; }

    public bool IsNotShown => Text == Reply.NotShown;
}
