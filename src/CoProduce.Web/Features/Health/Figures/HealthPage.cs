using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>How together a project is, as its records show. The figures are null until there are some.</summary>
public record HealthPage(ProjectPlace Place, HealthFigures? Figures);
