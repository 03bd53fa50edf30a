namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Where a reply is written.</summary>
public record SaidAnswer(string Url, ReplyForm Form);
