using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The warnings of now, for those who can do something about them, and what was put aside, for everyone inside to read.</summary>
public record HealthWarnings(IReadOnlyList<WarningRow> Now, IReadOnlyList<SnoozeRow> Snoozes, string? QuietUrl);

/// <summary>A warning, where to see to it, and where to put it aside.</summary>
public record WarningRow(WarningWords Words, string Url, string? LaterUrl);

/// <summary>A warning that was put aside.</summary>
public record SnoozeRow(Warning Warning, string Reason, DateOnly Until);
