namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What somebody has typed on the page: one form is theirs, the others are empty.</summary>
public record BriefForms
{
    public ProblemForm Problem { get; init; } = new();
    public ConstraintForm Constraint { get; init; } = new();
    public TrialForm Trial { get; init; } = new();
    public OutcomeForm Outcome { get; init; } = new();

    /// <summary>Which outcome somebody looked at again.</summary>
    public int? Checked { get; init; }
}
