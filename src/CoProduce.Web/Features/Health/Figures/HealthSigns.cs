namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The eight signs, and how much of what families said is hidden.</summary>
public record HealthSigns(string Slug, IReadOnlyList<HiddenCount> Hidden, IReadOnlyList<SignRow> Rows);

/// <summary>How many things are hidden, and who hid them.</summary>
public record HiddenCount(string Who, int Things);
