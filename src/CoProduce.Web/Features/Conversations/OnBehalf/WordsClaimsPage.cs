namespace CoProduce.Web.Features.Conversations.OnBehalf;

/// <summary>Who asks for words that were written down under another name or email.</summary>
public record WordsClaimsPage(IReadOnlyList<WordsClaimRow> Waiting);

/// <summary>One who asks.</summary>
public record WordsClaimRow(int Id, string WrittenFor, string AskedBy, string Project, DateTime At);
