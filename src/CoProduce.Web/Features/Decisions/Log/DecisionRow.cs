using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Decisions.Log;

/// <summary>One decision in the forum's log.</summary>
public record DecisionRow(
    int Id,
    int Number,
    string Question,
    string Project,
    string Slug,
    Mandate Mandate,
    DecisionOutcome Outcome,
    DateTime ClosesAt,
    DateTime? ClosedAt,
    string? ForFamilies,
    string? ForProfessionals,
    int AskedFamilies,
    int AskedProfessionals,
    DateOnly? ReviewOn,
    string? Adopted
)
{
    /// <summary>Its project is paused, so it does not close for now.</summary>
    public bool IsPaused { get; init; }
    public string WhyNow { get; init; } = "";
    public DecidedBy DecidedBy { get; init; }

    /// <summary>Somebody decided over it, by a legal power or elsewhere.</summary>
    public bool IsDecidedOver { get; init; }

    /// <summary>It closed more than 5 working days ago, and has no result yet.</summary>
    public bool IsLate { get; init; }

    /// <summary>Whether the reader has answered it while it is open. Null where they are not asked.</summary>
    public bool? HasAnswered { get; init; }

    public string OutcomeWords => Adopted is null ? $"{Outcome.Heading(ForFamilies, ForProfessionals)}." : $"Adopted: {Adopted}.";
}
