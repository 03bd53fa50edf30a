using CoProduce.Domain.Projects;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What else there is to read and do in a project, after its limits.</summary>
public record MorePage(ProjectPlace Project, Scope Scope, string? Sponsor, IReadOnlyList<FixedDate> LockedDates);

/// <summary>A date fixed elsewhere, the last day on which a decision that feeds it can close, and whether the plan still fits.</summary>
public record FixedDate(string What, DateOnly On, DateOnly LastDayToDecide, bool PlanStillFits);
