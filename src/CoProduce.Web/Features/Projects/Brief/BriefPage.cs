using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Brief;
using CoProduce.Web.Infrastructure;
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

/// <summary>Writing down a problem.</summary>
public class ProblemForm : IValidatableObject
{
    [
        Required(ErrorMessage = "Write the problem."),
        StringLength(ProblemStatement.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Text { get; set; }

    public List<long> Said { get; set; } = [];
    public bool IsAssumption { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ProblemStatement.WhyNot(Said.Count, IsAssumption) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Said)]);
        }
    }
}

/// <summary>Declaring what cannot change.</summary>
public class ConstraintForm
{
    [
        Required(ErrorMessage = "Say what cannot change."),
        StringLength(Domain.Brief.Constraint.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    [
        Required(ErrorMessage = "Say why it cannot change."),
        StringLength(Domain.Brief.Constraint.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Why { get; set; }
}

/// <summary>Writing down a test with families.</summary>
public class TrialForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Say what was tested."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? What { get; set; }

    public List<int> Testers { get; set; } = [];

    [Required(ErrorMessage = "Say what they found."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? Found { get; set; }

    [Required(ErrorMessage = "List what was mended, or why not."), StringLength(Domain.Brief.Trial.TextMaxLength, ErrorMessage = TooLong)]
    public string? Mended { get; set; }

    [Required(ErrorMessage = "Give the day.")]
    public DateOnly? On { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Domain.Brief.Trial.WhyNot(Testers.Distinct().Count()) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Testers)]);
        }

        if (On > validationContext.GetRequiredService<TimeProvider>().Today())
        {
            yield return new ValidationResult("Give a day that has been.", [nameof(On)]);
        }
    }
}

/// <summary>Writing down what should be different.</summary>
public class OutcomeForm
{
    [
        Required(ErrorMessage = "Say what should be different for families."),
        StringLength(Domain.Brief.IntendedOutcome.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? What { get; set; }

    [
        Required(ErrorMessage = "Say how it is now, so that we can tell later."),
        StringLength(Domain.Brief.IntendedOutcome.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")
    ]
    public string? Baseline { get; set; }
}
