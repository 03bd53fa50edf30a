namespace CoProduce.Web.Infrastructure;

/// <summary>Something the person typed that was not saved, given back to them.</summary>
public record KeptWords(string Label, string Text);

/// <summary>A rule refused the change: why, the way back, and what was typed.</summary>
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept);
