using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Features.Decisions.Answer;
using CoProduce.Web.Features.Decisions.Log;
using CoProduce.Web.Features.Decisions.Run;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>What somebody writes to ask everyone for a decision.</summary>
public class NewDecisionForm : SharedForm, IValidatableObject
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

    public DateOnly? FinalSayBy { get; set; }

    [Required(ErrorMessage = "Choose the day it closes.")]
    public DateOnly? ClosesOn { get; set; }

    public List<OptionForm> Options { get; set; } = Empty(0);

    [StringLength(Decision.ReasonMaxLength, ErrorMessage = TooLong)]
    public string? OneOptionReason { get; set; }

    public bool AffectsChildren { get; set; }
    public LundyForm Lundy { get; set; } = new();
    public List<long> StandsOn { get; set; } = [];

    /// <summary>Closes at 5pm, so that nobody loses their evening to a deadline.</summary>
    public Decision.DecisionDraft ToDraft() =>
        new(
            Question!,
            WhyNow!,
            Background ?? "",
            CannotChange ?? "",
            Mandate!.Value,
            ClosesOn!.Value.ToDateTime(new TimeOnly(17, 0)).ToUtc(),
            [
                .. Options
                    .Where(o => !string.IsNullOrWhiteSpace(o.Title))
                    .Select(o => new Option.OptionDraft(o.Title!, o.Detail ?? "", o.Authors, o.HasFamilyAuthor)),
            ]
        )
        {
            FinalSayWith = FinalSayWith,
            FinalSayBy = FinalSayBy,
            OneOptionReason = OneOptionReason,
            AffectsChildren = AffectsChildren,
            Lundy = Lundy.ToLundy(),
            StandsOn = StandsOn,
        };

    /// <summary>The same question once more, for another round or another wording.</summary>
    public static NewDecisionForm From(Decision decision, DateOnly closesOn, bool onlyAcceptable = false)
    {
        var options = decision
            .Options.Where(o => !onlyAcceptable || o.IsAcceptable)
            .OrderBy(o => o.Order)
            .Select(o => new OptionForm
            {
                Title = o.Title,
                Detail = o.Detail,
                Authors = o.Authors,
                HasFamilyAuthor = o.HasFamilyAuthor,
            })
            .ToList();
        return new NewDecisionForm
        {
            Question = decision.Question,
            WhyNow = decision.WhyNow,
            Background = decision.Background,
            CannotChange = decision.CannotChange,
            Mandate = decision.Mandate,
            FinalSayWith = decision.FinalSayWith,
            FinalSayBy = decision.FinalSayBy,
            ClosesOn = closesOn,
            Options = [.. options, .. Empty(options.Count)],
            OneOptionReason = decision.OneOptionReason,
            AffectsChildren = decision.AffectsChildren,
            Lundy = LundyForm.From(decision.Lundy),
            StandsOn = [.. decision.StandsOn.Select(l => l.ContributionId)],
        };
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var clock = validationContext.GetRequiredService<TimeProvider>();
        if (
            Question is not null
            && WhyNow is not null
            && Mandate is not null
            && ClosesOn is not null
            && Decision.WhyNot(ToDraft(), clock.Now()) is { } problem
        )
        {
            yield return new ValidationResult(problem, [FieldOf(problem)]);
        }
    }

    protected override IEnumerable<WrittenPart> Parts() =>
        [
            new("The question", Question),
            new("Why now?", WhyNow),
            new("What people need to know", Background),
            new("What cannot change, and why?", CannotChange),
            new("Who else decides", FinalSayWith),
            new("Closes on", ClosesOn?.Day()),
            new("Why there is only one option", OneOptionReason),
            .. Options
                .Where(o => !string.IsNullOrWhiteSpace(o.Title))
                .SelectMany(
                    (o, i) =>
                        new WrittenPart[]
                        {
                            new($"Option {(char)('A' + i)}", o.Title),
                            new($"What option {(char)('A' + i)} means", o.Detail),
                            new($"Who wrote option {(char)('A' + i)}", o.Authors),
                        }
                ),
            new("Space for children", Lundy.Space),
            new("Voice", Lundy.Voice),
            new("Audience", Lundy.Audience),
            new("Influence", Lundy.Influence),
        ];

    private static List<OptionForm> Empty(int filled) =>
        [.. Enumerable.Range(0, Math.Max(0, Decision.MostOptions - filled)).Select(_ => new OptionForm())];

    private static string FieldOf(string problem) =>
        problem switch
        {
            _ when problem.Contains("7 days", StringComparison.Ordinal) => nameof(ClosesOn),
            _ when problem.Contains("final choice", StringComparison.Ordinal) => nameof(FinalSayWith),
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

/// <summary>How children and young people were heard: the four answers.</summary>
public class LundyForm : SharedForm
{
    private const string TooLong = "Use {1} characters or fewer.";

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Space { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Voice { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Audience { get; set; }

    [StringLength(Domain.Decisions.Lundy.PartMaxLength, ErrorMessage = TooLong)]
    public string? Influence { get; set; }

    public Lundy ToLundy() => new(Space ?? "", Voice ?? "", Audience ?? "", Influence ?? "");

    public static LundyForm From(Lundy lundy) =>
        new()
        {
            Space = lundy.Space,
            Voice = lundy.Voice,
            Audience = lundy.Audience,
            Influence = lundy.Influence,
        };

    protected override IEnumerable<WrittenPart> Parts() =>
        [new("Space", Space), new("Voice", Voice), new("Audience", Audience), new("Influence", Influence)];
}

/// <summary>The page where a question is written: for the first time, for another round, or in other words.</summary>
public record NewDecisionPage(
    ProjectPlace Project,
    NewDecisionForm Form,
    IReadOnlyList<FormChoice> Sources,
    string? WhyNot,
    string PostTo,
    string Title,
    string Lead,
    string Button
)
{
    /// <summary>In a second ballot the options are those both groups can accept.</summary>
    public bool OptionsAreFixed { get; init; }
}
