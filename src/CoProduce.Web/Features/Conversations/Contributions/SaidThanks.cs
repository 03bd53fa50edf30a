namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Thanks for the words, and where to say them.</summary>
public record SaidThanks(IReadOnlyList<ThanksRow> Rows, string? Url, ThankForm Thank);

/// <summary>A thank-you.</summary>
public record ThanksRow(int Id, string Text, string By, DateTime At);
