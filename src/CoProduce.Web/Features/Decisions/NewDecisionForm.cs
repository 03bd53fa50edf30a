using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions;

/// <summary>What somebody writes to ask everyone for a decision.</summary>
public class NewDecisionForm : IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";

    [Required(ErrorMessage = "Write the question."), StringLength(Decision.QuestionMaxLength, ErrorMessage = TooLong)]
    public string? Question { get; set; }

    [Required(ErrorMessage = "Say why this is decided now."), StringLength(Decision.PartMaxLength, ErrorMessage = TooLong)]
    public string? WhyNow { get; set; }

    [StringLength(Decision.PartMaxLength, ErrorMessage = TooLong)]
    public string? Background { get; set; }

    [StringLength(Decision.PartMaxLength, ErrorMessage = TooLong)]
    public string? CannotChange { get; set; }

    [Required(ErrorMessage = "Choose what this decision can change.")]
    public Mandate? Mandate { get; set; }

    [StringLength(Decision.ReasonMaxLength, ErrorMessage = TooLong)]
    public string? FinalSayWith { get; set; }

    [Required(ErrorMessage = "Choose the day it closes.")]
    public DateOnly? ClosesOn { get; set; }

    public List<OptionForm> Options { get; set; } = [.. Enumerable.Range(0, Decision.MostOptions).Select(_ => new OptionForm())];

    [StringLength(Decision.ReasonMaxLength, ErrorMessage = TooLong)]
    public string? OneOptionReason { get; set; }

    public bool AffectsChildren { get; set; }

    [StringLength(Decision.PartMaxLength, ErrorMessage = TooLong)]
    public string? ChildrenHeard { get; set; }

    public List<long> StandsOn { get; set; } = [];

    /// <summary>Closes at 5pm, so that nobody loses their evening to a deadline.</summary>
    public Decision.Draft ToDraft() => new(
        Question!, WhyNow!, Background ?? "", CannotChange ?? "", Mandate!.Value, ClosesOn!.Value.ToDateTime(new TimeOnly(17, 0)).ToUtc(),
        [.. Options.Where(o => !string.IsNullOrWhiteSpace(o.Title)).Select(o => new Option.Draft(o.Title!, o.Detail ?? "", o.Authors, o.HasFamilyAuthor))])
    {
        FinalSayWith = FinalSayWith,
        OneOptionReason = OneOptionReason,
        AffectsChildren = AffectsChildren,
        ChildrenHeard = ChildrenHeard,
        StandsOn = StandsOn,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var clock = validationContext.GetRequiredService<TimeProvider>();
        if (Question is not null && WhyNow is not null && Mandate is not null && ClosesOn is not null && Decision.WhyNot(ToDraft(), clock.Now()) is { } problem)
        {
            yield return new ValidationResult(problem, [FieldOf(problem)]);
        }
    }

    private static string FieldOf(string problem) => problem switch
    {
        _ when problem.Contains("7 days", StringComparison.Ordinal) => nameof(ClosesOn),
        _ when problem.Contains("final choice", StringComparison.Ordinal) => nameof(FinalSayWith),
        _ when problem.Contains("children", StringComparison.Ordinal) => nameof(ChildrenHeard),
        _ when problem.Contains("second option", StringComparison.Ordinal) => "Options[1].Title",
        _ => "Options[0].Title",
    };

    /// <summary>One option as it is typed.</summary>
    public class OptionForm
    {
        [StringLength(Option.TitleMaxLength, ErrorMessage = TooLong)]
        public string? Title { get; set; }

        [StringLength(Option.DetailMaxLength, ErrorMessage = TooLong)]
        public string? Detail { get; set; }

        [StringLength(Option.AuthorsMaxLength, ErrorMessage = TooLong)]
        public string? Authors { get; set; }

        public bool HasFamilyAuthor { get; set; }
    }
}

/// <summary>The page where a decision is opened, with what it can stand on.</summary>
public record NewDecisionPage(ProjectPlace Project, NewDecisionForm Form, IReadOnlyList<TagHelpers.Choice> Sources, string? WhyNot);
