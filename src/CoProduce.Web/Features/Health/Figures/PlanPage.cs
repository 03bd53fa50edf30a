using CoProduce.Domain.Health;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The page on which a plan is written.</summary>
public record PlanPage(ProjectPlace Place, Indicator Sign, PlanForm Form);
