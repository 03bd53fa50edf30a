namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The step and the signs, in words, what needs somebody, and what would move it up. The warnings are null when there are
/// none.</summary>
public record HealthFigures(HealthInWords InWords, HealthWarnings? Warnings, HealthSteps Steps, HealthSigns Signs, HealthLadder Ladder);
