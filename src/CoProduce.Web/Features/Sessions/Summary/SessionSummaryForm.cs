using System.ComponentModel.DataAnnotations;
using CoProduce.Domain;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Infrastructure.Typed;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>What came of a session, as it is typed.</summary>
public class SessionSummaryForm : SharedForm, IValidatableObject
{
    private const int EmptyRows = 2;

    [Longest(SessionSummary.HeardMaxLength)]
    public string? Heard { get; set; }

    [Longest(SessionSummary.PartMaxLength)]
    public string? ToDecide { get; set; }

    public List<DoingForm> Actions { get; set; } = [];

    [Longest(SessionSummary.PartMaxLength)]
    public string? WhatNext { get; set; }

    /// <summary>Whether to publish it (or save what is published), or only keep it.</summary>
    public bool Publish { get; set; }

    public static SessionSummaryForm From(SessionSummary? summary) =>
        new()
        {
            Heard = summary?.Heard,
            ToDecide = summary?.ToDecide,
            WhatNext = summary?.WhatNext,
            Actions =
            [
                .. (summary?.Actions ?? []).Select(a => new DoingForm
                {
                    What = a.What,
                    Owner = a.ParticipantId,
                    OwnerName = a.Owner,
                    Due = a.Due,
                }),
                .. Enumerable.Range(0, EmptyRows).Select(_ => new DoingForm()),
            ],
        };

    public SessionSummary.Words ToWords() =>
        new(Heard, ToDecide, [.. Actions.Select(a => new SummaryAction.Draft(a.What, a.Owner, a.OwnerName, a.Due))], WhatNext);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Publish && !TypedText.SaysSomething(Heard))
        {
            yield return new ValidationResult("Write what we heard.", [nameof(Heard)]);
        }

        if (Publish && !TypedText.SaysSomething(WhatNext))
        {
            yield return new ValidationResult("Say what happens next.", [nameof(WhatNext)]);
        }
    }

    protected override IEnumerable<WrittenPart> Parts() =>
        [
            new("What we heard", Heard),
            new("What we will decide", ToDecide),
            .. Actions
                .Where(a => !string.IsNullOrWhiteSpace(a.What))
                .Select((a, i) => new WrittenPart($"Thing {i + 1} to do", $"{a.What} ({a.OwnerName}), by {a.Due?.Day()}")),
            new("What happens next", WhatNext),
        ];
}
