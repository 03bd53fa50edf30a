using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What a project stands on: its problems, what cannot change, tests with families, and what should be different.</summary>
public record BriefPage(
    ProjectPlace Place,
    IReadOnlyList<ProblemRow> Problems,
    IReadOnlyList<ConstraintRow> Constraints,
    IReadOnlyList<TrialRow> Trials,
    IReadOnlyList<OutcomeRow> Outcomes
)
{
    public IReadOnlyList<FormChoice> Said { get; init; } = [];
    public IReadOnlyList<FormChoice> Families { get; init; } = [];
    public ProblemForm Problem { get; init; } = new();
    public ConstraintForm Constraint { get; init; } = new();
    public TrialForm Trial { get; init; } = new();
    public OutcomeForm Outcome { get; init; } = new();

    public string Url => ProjectLinks.Brief(Place.Slug);
    public bool MayDeclare => Place.Standing.MayReply;

    /// <summary>Whether a form came back with something to mend, so that it stays open.</summary>
    public bool IsWrong(ModelStateDictionary state, string form) =>
        state.Any(e => e.Key.StartsWith($"{form}.", StringComparison.Ordinal) && e.Value!.Errors.Count > 0);
}

/// <summary>A problem, and the numbers of what families said about it.</summary>
public record ProblemRow(int Id, string Text, bool IsAssumption, IReadOnlyList<int> Said);

/// <summary>Something that cannot change.</summary>
public record ConstraintRow(int Id, string What, string Why, bool IsLate, DateTime WrittenAt);

/// <summary>A test with families. Who tested does not show, only how many.</summary>
public record TrialRow(int Id, string What, string Found, string Mended, DateOnly On, int Testers);

/// <summary>What should be different, before and now.</summary>
public record OutcomeRow(int Id, string What, string Baseline, string? FollowUp, DateTime WrittenAt, DateTime? FollowedUpAt);
