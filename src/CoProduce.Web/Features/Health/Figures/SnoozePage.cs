using CoProduce.Domain.Health;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The page on which a warning is put aside.</summary>
public record SnoozePage(ProjectPlace Place, Warning Warning, SnoozeForm Form, string About);
