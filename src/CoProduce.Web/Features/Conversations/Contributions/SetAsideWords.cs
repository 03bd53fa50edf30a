namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Which of the words on this page were hidden, and which are with safeguarding: of those only their author is told.</summary>
public record SetAsideWords(IReadOnlyList<HiddenRow> Hidden, IReadOnlyList<HiddenRow> Passed)
{
    public static SetAsideWords None { get; } = new([], []);

    public bool IsWithSafeguarding(int? comment = null, int? reply = null) => Passed.Any(p => p.CommentId == comment && p.ReplyId == reply);

    public HiddenRow? HiddenAt(int? comment = null, int? reply = null) =>
        Hidden.FirstOrDefault(h => h.CommentId == comment && h.ReplyId == reply);
}

/// <summary>Words that were set aside: a comment, a reply or, where neither is given, what was said itself.</summary>
public record HiddenRow(int Id, int? CommentId, int? ReplyId);
