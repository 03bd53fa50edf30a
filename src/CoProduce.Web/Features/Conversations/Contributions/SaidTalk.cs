using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The talk under the words, why it is closed, and what the reader can do in it.</summary>
public record SaidTalk(string? WhyClosed, IReadOnlyList<SaidComment> Rows, string? MoreUrl, SaidJoinIn? JoinIn, SaidTalkClosing? Closing);

/// <summary>Where somebody adds to the talk.</summary>
public record SaidJoinIn(string Url, string NoName, CommentForm Comment);

/// <summary>Where the author closes the talk, or opens it again.</summary>
public record SaidTalkClosing(string Url, bool IsClosed);

/// <summary>One comment as this reader sees it.</summary>
public record SaidComment(CommentRow Row, GoneWords? Gone, string? TakeBackUrl, Pointed? Pointed);

/// <summary>One comment under the words.</summary>
public record CommentRow(int Id, int AuthorId, string DisplayName, Hat Hat, NameShown ShownAs, string Text, DateTime At, bool IsWithdrawn)
{
    public required Hat UsualHat { get; init; }
    public string Who => ShownNames.For(DisplayName, Hat, UsualHat, ShownAs);
}
