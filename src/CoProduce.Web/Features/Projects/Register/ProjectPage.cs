using CoProduce.Domain.Participation;
using CoProduce.Domain.Projects;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>All that a project's page shows, worked out before the view runs.</summary>
public record ProjectPage(
    int Id,
    string Slug,
    string Name,
    string Purpose,
    ProjectState State,
    Standing Standing,
    IReadOnlyList<JourneyStage> Journey,
    StageKey CurrentStage,
    bool CurrentIsOpen,
    ProjectNews? News,
    Table Table,
    IReadOnlyList<Lead> Leads,
    IReadOnlyList<SaidRow> Said,
    IReadOnlyList<DecisionWay> Decisions,
    SessionWay? NextSession,
    Scope Scope,
    string? Sponsor,
    bool SponsorAgreed,
    IReadOnlyList<FixedDate> LockedDates,
    IReadOnlyList<string> StillNeeded
)
{
    public string Url => ProjectLinks.Project(Slug);

    public bool IsPaused { get; init; }
}

/// <summary>What is happening, why, what next, by when.</summary>
public record ProjectNews(string What, string Why, string Next, DateOnly NextBy);

/// <summary>Who is at the table, and whose voices have been heard.</summary>
public record Table(int Parents, int YoungPeople, int Professionals, int FromFamilies, int FromProfessionals)
{
    public int Free => Math.Max(0, StageGate.FewestFamilies - Parents - YoungPeople) + Math.Max(0, 2 - Professionals);
}

/// <summary>A date fixed elsewhere, the last day on which a decision that feeds it can close, and whether the plan still fits.</summary>
public record FixedDate(string What, DateOnly On, DateOnly LastDayToDecide, bool PlanStillFits);

/// <summary>One of the two people who lead the project.</summary>
public record Lead(string Name, string Hat);

/// <summary>Something said and what came of it. The words are there only for those who may read them.</summary>
public record SaidRow(int Number, string Who, string Words, string Title, string Did);

/// <summary>An open decision to take part in.</summary>
public record DecisionWay(int Number, string Question, DateTime ClosesAt);

/// <summary>The next session to come to.</summary>
public record SessionWay(int Number, string Title, DateTime StartsAt);
