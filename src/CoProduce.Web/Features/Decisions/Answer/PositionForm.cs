using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>Where somebody stands on each option.</summary>
public class PositionForm : IValidatableObject
{
    /// <summary>A list that begins nowhere is none.</summary>
    public List<OptionAnswerForm> Answers
    {
        get;
        set => field = value ?? [];
    } = [];

    public ReasonShown ShownAs { get; set; } = ReasonShown.GroupOnly;

    public IReadOnlyList<(int OptionId, Position.Answer Answer)> ToAnswers() =>
        [
            .. Answers.Select(a =>
                (
                    a.OptionId,
                    new Position.Answer(a.Stance!.Value, a.Reason, Name(ShownAs)) { IsForLeads = ShownAs is ReasonShown.LeadsOnly }
                )
            ),
        ];

    /// <summary>The same reasons under what the options are now. Where somebody stands on these, they have not said.</summary>
    public PositionForm MovedTo(IEnumerable<int> options) =>
        new()
        {
            Answers =
            [
                .. options.Select((id, i) => new OptionAnswerForm { OptionId = id, Reason = Answers.ElementAtOrDefault(i)?.Reason }),
            ],
            ShownAs = ShownAs,
        };

    /// <summary>What somebody chose before, for each option.</summary>
    public static PositionForm Of(IEnumerable<int> options, IReadOnlyDictionary<int, PositionFacts> mine) =>
        new()
        {
            Answers =
            [
                .. options.Select(id => new OptionAnswerForm
                {
                    OptionId = id,
                    Stance = mine.GetValueOrDefault(id)?.Stance,
                    Reason = mine.GetValueOrDefault(id)?.Reason,
                }),
            ],
            ShownAs = Shown(mine.Values.Select(p => (NameShown?)p.ShownAs).FirstOrDefault(), mine.Values.Any(p => p.IsForLeads)),
        };

    private static ReasonShown Shown(NameShown? name, bool isForLeads) =>
        isForLeads ? ReasonShown.LeadsOnly
        : name is NameShown.DisplayName ? ReasonShown.DisplayName
        : name is NameShown.FirstName ? ReasonShown.FirstName
        : ReasonShown.GroupOnly;

    private static NameShown Name(ReasonShown shown) =>
        shown switch
        {
            ReasonShown.DisplayName => NameShown.DisplayName,
            ReasonShown.FirstName => NameShown.FirstName,
            _ => NameShown.GroupOnly,
        };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        for (var i = 0; i < Answers.Count; i++)
        {
            if (Answers[i].Stance is null)
            {
                yield return new ValidationResult("Choose where you stand.", [$"Answers[{i}].Stance"]);
            }

            if (Position.WhyReasonNeeded(Answers[i].Stance, Answers[i].Reason) is { } problem)
            {
                yield return new ValidationResult(problem, [$"Answers[{i}].Reason"]);
            }
        }
    }

    /// <summary>One option's answer.</summary>
    public class OptionAnswerForm
    {
        public int OptionId { get; set; }
        public Stance? Stance { get; set; }

        [Longest(Position.ReasonMaxLength)]
        public string? Reason { get; set; }
    }
}
