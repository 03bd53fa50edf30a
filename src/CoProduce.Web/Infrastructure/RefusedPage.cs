namespace CoProduce.Web.Infrastructure;

/// <summary>A rule refused the change: why, the way back, and what was typed.</summary>
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept);
