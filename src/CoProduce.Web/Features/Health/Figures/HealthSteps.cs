namespace CoProduce.Web.Features.Health.Figures;

/// <summary>What would move it up. Some of it may hang on signs that are not shown.</summary>
public record HealthSteps(IReadOnlyList<StepRow> Rows, bool HangsOnMore);

/// <summary>A step, and where to take it.</summary>
public record StepRow(string Words, string Url);
