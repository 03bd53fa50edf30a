namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What a page says in place of words that were taken back or set aside.</summary>
public record GoneWords(string Otherwise, bool IsMine, bool IsWithSafeguarding, bool IsHidden, string? OpenUrl);
