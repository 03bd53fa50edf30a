using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>The words somebody points at in a project: something said, a comment under it or a reply to it.</summary>
public record TheseWords(string Slug, Contribution Said, IWords Words, WhichWords Which, int AuthorPersonId)
{
    /// <summary>What the part of an address that points at a comment or a reply looks like.</summary>
    public const string On = "{on:regex(^(comment|reply)-\\d{{1,9}}$)?}";

    /// <summary>Who said or wrote them. Somebody else may be told about them, when they were written down for a person.</summary>
    public int WhoseWords => Which is { CommentId: null, ReplyId: null } ? Said.Author.PersonId : AuthorPersonId;

    public bool AreHere => Said.WithdrawnAt is null && Words is not (Comment { WithdrawnAt: not null } or Reply { Text: Reply.NotShown });

    public string Kind =>
        Which switch
        {
            { CommentId: not null } => "A comment",
            { ReplyId: not null } => "A reply",
            _ => Said.Kind.Words(),
        };

    public string Url => SaidLinks.Said(Slug, Said.Number);
    public string Report => SaidLinks.Report(Slug, Said.Number, Pointer);
    public string Worried => SaidLinks.Worried(Slug, Said.Number, Pointer);
    public string Hide => SaidLinks.Hide(Slug, Said.Number, Pointer);

    /// <summary>What points at exactly these words in an address; null for what was said itself.</summary>
    private string? Pointer =>
        Which switch
        {
            { CommentId: { } comment } => $"comment-{comment}",
            { ReplyId: { } reply } => $"reply-{reply}",
            _ => null,
        };
}
