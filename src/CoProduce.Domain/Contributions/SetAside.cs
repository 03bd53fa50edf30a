namespace CoProduce.Domain.Contributions;

/// <summary>Somebody's own words in a project: something said, a comment or a reply. They can be set aside from everyone's view, and put
/// back as they were.</summary>
public interface IWords
{
    string Text { get; }

    /// <summary>Takes the words out of everyone's view and hands them over, so that nothing is lost.</summary>
    SetAside SetAside(DateTime now);

    void PutBack(SetAside words);
}

/// <summary>Words as they were before they were set aside.</summary>
/// <param name="Text">What they said.</param>
/// <param name="InShort">What a reply was about, in the replier's words.</param>
/// <param name="Earlier">What they said before their author changed them.</param>
public record SetAside(string Text, string? InShort = null, IReadOnlyList<EarlierWords>? Earlier = null);

/// <summary>What words said until their author changed them.</summary>
public record EarlierWords(string Text, DateTime Until);

/// <summary>Which words somebody points at: something said or, where that is given, a comment under it or a reply to it.</summary>
public record WhichWords
{
    public WhichWords(long contributionId, int? commentId = null, int? replyId = null)
    {
        ContributionId = contributionId;
        CommentId = commentId;
        ReplyId = replyId;
    }

    public long ContributionId { get; private init; }
    public int? CommentId { get; private init; }
    public int? ReplyId { get; private init; }
}
