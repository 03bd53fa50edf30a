namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Requests to use the words elsewhere: those who run the project ask, the author answers.</summary>
public record SaidReuse(string Slug, int Number, IReadOnlyList<ReuseRow> Rows, bool IsMine, bool MayAsk, ReuseForm Reuse);

/// <summary>A request to use the words elsewhere, and the author's answer.</summary>
public record ReuseRow(int Id, string Where, DateTime AskedAt, bool? SaidYes, DateTime? AnsweredAt);
