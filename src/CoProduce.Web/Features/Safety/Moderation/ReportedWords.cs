namespace CoProduce.Web.Features.Safety.Moderation;

/// <summary>The words a report is about, while they stand, or where they are hidden.</summary>
public record ReportedWords(string? Text, string? Url, string? HiddenUrl);
