namespace CoProduce.Web.Features.Site.Shared;

/// <summary>Something the person typed that was not saved, given back to them.</summary>
public record KeptWords(string Label, string Text);

/// <summary>A rule refused the change: why, the way back, and what was typed.</summary>
public record RefusedPage(string Reason, string? BackTo, IReadOnlyList<KeptWords> Kept);

/// <summary>Something broke on our side. The reference helps the forum find it.</summary>
public record ProblemPage(string Reference);
