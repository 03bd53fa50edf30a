namespace CoProduce.Web.Features.Accounts.Recovery;

/// <summary>The projects that are paused, and those that could be.</summary>
public record PausesPage(IReadOnlyList<PausedRow> Paused, IReadOnlyList<TagHelpers.FormChoice> Others, PauseForm Form);

/// <summary>A project that waits.</summary>
public record PausedRow(int ProjectId, string Name, DateTime At);
