using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Which of the words on this page were hidden, and which are with safeguarding: of those only their author is told.</summary>
public record SetAsideWords(IReadOnlyList<HiddenRow> Hidden, IReadOnlyList<HiddenRow> Passed)
{
    public static SetAsideWords None { get; } = new([], []);

    private bool IsWithSafeguarding(int? comment, int? reply) => Passed.Any(p => p.CommentId == comment && p.ReplyId == reply);

    /// <summary>Why words are hidden is for their author, and for those who run the project.</summary>
    public GoneWords Gone(ProjectPlace place, bool isMine, string otherwise, int? comment = null, int? reply = null)
    {
        var hidden = HiddenAt(comment, reply);
        return new GoneWords(
            otherwise,
            isMine,
            isMine && IsWithSafeguarding(comment, reply),
            hidden is not null,
            hidden is not null && (isMine || place.Standing.MayRun) ? ModerationLinks.Hidden(place.Slug, hidden.Id) : null
        );
    }

    private HiddenRow? HiddenAt(int? comment, int? reply) => Hidden.FirstOrDefault(h => h.CommentId == comment && h.ReplyId == reply);
}

/// <summary>Words that were set aside: a comment, a reply or, where neither is given, what was said itself.</summary>
public record HiddenRow(int Id, int? CommentId, int? ReplyId);
