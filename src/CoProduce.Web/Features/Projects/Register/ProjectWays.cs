using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Register;

/// <summary>The ways to take part in what is open now.</summary>
public record ProjectWays(
    string Slug,
    StageKey CurrentStage,
    bool CurrentIsOpen,
    IReadOnlyList<DecisionWay> Decisions,
    SessionWay? NextSession
)
{
    /// <summary>How it feels, where the reader is asked.</summary>
    public PulseWay? Pulse { get; init; }
}

/// <summary>An open decision to take part in.</summary>
public record DecisionWay(int Number, string Question, DateTime ClosesAt, bool? HasAnswered);

/// <summary>The next session to come to.</summary>
public record SessionWay(int Number, string Title, DateTime StartsAt, bool? HasAnswered);

/// <summary>The four questions about how it feels, while they are open.</summary>
public record PulseWay(int Number, DateTime ClosesAt, bool HasAnswered);
