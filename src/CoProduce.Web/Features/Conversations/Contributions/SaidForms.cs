namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What somebody has typed on the page of words: one form is theirs, the others are empty.</summary>
public record SaidForms
{
    public ReplyForm Reply { get; init; } = new();
    public CommentForm Comment { get; init; } = new();
    public LinkForm Link { get; init; } = new();
    public ThankForm Thank { get; init; } = new();
    public ReuseForm Reuse { get; init; } = new();
}
