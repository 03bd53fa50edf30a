using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Calendar;
using CoProduce.Domain.Decisions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Decisions.Open;

/// <summary>What somebody writes to ask everyone for a decision.</summary>
public class NewDecisionForm : SharedForm, IValidatableObject
{
    public const int UsualDays = 14;

    [Required(ErrorMessage = "Write the question."), Longest(Decision.QuestionMaxLength)]
    public string? Question { get; set; }

    [Required(ErrorMessage = "Say why this is decided now."), Longest(Decision.PartMaxLength)]
    public string? WhyNow { get; set; }

    [Longest(Decision.PartMaxLength)]
    public string? Background { get; set; }

    [Longest(Decision.PartMaxLength)]
    public string? CannotChange { get; set; }

    [Required(ErrorMessage = "Choose what this decision can change.")]
    public Mandate? Mandate { get; set; }

    [Longest(Decision.ReasonMaxLength)]
    public string? FinalSayWith { get; set; }

    public DateOnly? FinalSayBy { get; set; }

    [Required(ErrorMessage = "Choose the day it closes.")]
    public DateOnly? ClosesOn { get; set; }

    public List<OptionForm> Options { get; set; } = Empty(0);

    [Longest(Decision.ReasonMaxLength)]
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
            [.. Written().Select(o => o.ToDraft())]
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
        var options = decision.Options.Where(o => !onlyAcceptable || o.IsAcceptable).OrderBy(o => o.Order).Select(OptionForm.From).ToList();
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
            .. Written().SelectMany((o, i) => o.Parts((char)('A' + i))),
            new("Space for children", Lundy.Space),
            new("Voice", Lundy.Voice),
            new("Audience", Lundy.Audience),
            new("Influence", Lundy.Influence),
        ];

    private IEnumerable<OptionForm> Written() => Options.Where(o => !string.IsNullOrWhiteSpace(o.Title));

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
}
