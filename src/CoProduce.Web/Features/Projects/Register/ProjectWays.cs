using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>The ways to take part in what is open now.</summary>
public record ProjectWays(
    string Slug,
    StageKey CurrentStage,
    bool CurrentIsOpen,
    IReadOnlyList<DecisionWay> Decisions,
    SessionWay? NextSession
);

/// <summary>An open decision to take part in.</summary>
public record DecisionWay(int Number, string Question, DateTime ClosesAt);

/// <summary>The next session to come to.</summary>
public record SessionWay(int Number, string Title, DateTime StartsAt);
