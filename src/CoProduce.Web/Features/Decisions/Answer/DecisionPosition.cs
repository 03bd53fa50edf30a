using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Where somebody says where they stand, or why they cannot. It is there while the decision is open.</summary>
public record DecisionPosition(
    string Slug,
    int Number,
    string? WhyNot,
    HowGiven? WasRecorded,
    IReadOnlyDictionary<NameShown, string> MyNames,
    DateTime ClosesAt,
    bool IsSmall,
    IReadOnlyList<OptionRow> Options,
    PositionForm Form
);
