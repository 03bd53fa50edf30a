using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>A reply.</summary>
public record KeptReply(ReplyKind Kind, string Text, DateTime At);
