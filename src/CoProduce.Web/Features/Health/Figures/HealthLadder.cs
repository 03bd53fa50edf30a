using CoProduce.Domain.Health;

namespace CoProduce.Web.Features.Health.Figures;

/// <summary>The ladder: what the records show, what the project says, what families say, and where the reader says it.</summary>
public record HealthLadder(
    Reading Reading,
    Rung? Claimed,
    IReadOnlyList<SnapshotRow> Snapshots,
    int FewestFamilies,
    ChooseRungRow? MyView,
    ChooseRungRow? Claim
);

/// <summary>What was shown on one day.</summary>
public record SnapshotRow(DateOnly On, Reading Reading);

/// <summary>The form on which somebody chooses a rung.</summary>
public record ChooseRungRow(string To, string Id, string Question, Rung? Chosen, string Button)
{
    /// <summary>Where others choose as well: what was chosen when the page was opened.</summary>
    public string? About { get; init; }
}
