using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The page with a project's quiet times.</summary>
public record QuietPage(ProjectPlace Place, IReadOnlyList<QuietRow> Rows, QuietForm Form);

/// <summary>A pause that was announced.</summary>
public record QuietRow(DateOnly From, DateOnly To, string Why);
