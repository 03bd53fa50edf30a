using System.ComponentModel.DataAnnotations;
using System.Globalization;
using CoProduce.Domain.People;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Features.Projects.Actions;
using CoProduce.Web.Infrastructure;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Sessions.Summary;

/// <summary>Something said in the session.</summary>
public record SessionHeardRow(int Number, string Text, Hat Hat);

/// <summary>Somebody who was there.</summary>
public record CameRow(int Id, string DisplayName, Hat Hat);

/// <summary>One thing that will be done, and who sees to it, while it is only written down here.</summary>
public record DoingRow(string What, string Owner, DateOnly? Due);

/// <summary>What came of a session, as everyone in the project reads it.</summary>
public record SessionSummaryPage(
    ProjectPlace Project,
    int Number,
    string Title,
    DateTime StartsAt,
    string Heard,
    string? ToDecide,
    string? WhatNext,
    DateTime? PublishedAt,
    DateOnly DueOn
)
{
    public IReadOnlyList<DoingRow> Actions { get; init; } = [];

    /// <summary>What people took on, which is followed in the project.</summary>
    public IReadOnlyList<ActionRow> TakenOn { get; init; } = [];

    public IReadOnlyList<SessionHeardRow> Said { get; init; } = [];

    /// <summary>How many came from families and how many work in services.</summary>
    public int Families { get; init; }

    public int Professionals { get; init; }

    public string Url => SessionLinks.Session(Project.Slug, Number);
    public bool MayRead => PublishedAt is not null || Project.Standing.MayRun;
}

/// <summary>The page where those who run a session write down what came of it, and who was there.</summary>
public record WriteSessionSummaryPage(
    SessionSummaryPage Session,
    IReadOnlyList<CameRow> Came,
    IReadOnlyList<CameRow> Others,
    SessionSummaryForm Form
)
{
    /// <summary>Everyone who can take something on.</summary>
    public IEnumerable<FormChoice> People =>
        [new("", "Choose"), .. Came.Concat(Others).Select(p => new FormChoice(p.Id.ToString(CultureInfo.InvariantCulture), p.DisplayName))];
}

/// <summary>What came of a session, as it is typed.</summary>
public class SessionSummaryForm : SharedForm, IValidatableObject
{
    private const string TooLong = "Use {1} characters or fewer.";
    private const int EmptyRows = 2;

    [StringLength(SessionSummary.HeardMaxLength, ErrorMessage = TooLong)]
    public string? Heard { get; set; }

    [StringLength(SessionSummary.PartMaxLength, ErrorMessage = TooLong)]
    public string? ToDecide { get; set; }

    public List<DoingForm> Actions { get; set; } = [];

    [StringLength(SessionSummary.PartMaxLength, ErrorMessage = TooLong)]
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
        if (Publish && string.IsNullOrWhiteSpace(Heard))
        {
            yield return new ValidationResult("Write what we heard.", [nameof(Heard)]);
        }

        if (Publish && string.IsNullOrWhiteSpace(WhatNext))
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

/// <summary>One thing to do, who sees to it, and by when.</summary>
public class DoingForm : IValidatableObject
{
    [StringLength(SummaryAction.WhatMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? What { get; set; }

    public int? Owner { get; set; }

    /// <summary>Read from the people in the project, never typed.</summary>
    [BindNever]
    public string? OwnerName { get; set; }

    public DateOnly? Due { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(What) && Owner is null)
        {
            yield return new ValidationResult("Name one person who sees to it.", [nameof(Owner)]);
        }

        if (!string.IsNullOrWhiteSpace(What) && Due is null)
        {
            yield return new ValidationResult("Choose the day it is due.", [nameof(Due)]);
        }
    }
}
