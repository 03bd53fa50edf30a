using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What should be different. Those who run the project add to it, and say how it is now.</summary>
public record BriefOutcomes(string Slug, IReadOnlyList<OutcomeRow> Rows, bool MayAdd, OutcomeForm Outcome)
{
    /// <summary>Saying how it is now is possible when nothing new is, too.</summary>
    public bool MayCheck { get; init; }

    public int? Checked { get; init; }
}

/// <summary>What should be different, before and now.</summary>
public record OutcomeRow(int Id, string What, string Baseline, string? FollowUp, DateTime WrittenAt, DateTime? FollowedUpAt)
{
    public string About => AnsweredTo.Mark(FollowedUpAt);
}
