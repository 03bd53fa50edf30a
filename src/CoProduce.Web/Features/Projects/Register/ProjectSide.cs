using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>What stands beside a project: who is at the table and leads, what it can change, and where to read more.</summary>
public record ProjectSide(
    string Slug,
    Standing Standing,
    Table Table,
    IReadOnlyList<Lead> Leads,
    Scope Scope,
    string? Sponsor,
    IReadOnlyList<FixedDate> LockedDates
);

/// <summary>Who is at the table, and whose voices have been heard.</summary>
public record Table(int Parents, int YoungPeople, int Professionals, int FromFamilies, int FromProfessionals)
{
    public int Free => Math.Max(0, StageGate.FewestFamilies - Parents - YoungPeople) + Math.Max(0, 2 - Professionals);
}

/// <summary>A date fixed elsewhere, the last day on which a decision that feeds it can close, and whether the plan still fits.</summary>
public record FixedDate(string What, DateOnly On, DateOnly LastDayToDecide, bool PlanStillFits);

/// <summary>One of the two people who lead the project.</summary>
public record Lead(string Name, string Hat);
