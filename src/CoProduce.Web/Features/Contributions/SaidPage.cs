using System.ComponentModel.DataAnnotations;
using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Security;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Contributions;

/// <summary>One thing said, its replies, and the chain it started.</summary>
public record SaidPage(ProjectPlace Place, SaidDetail Said, DateOnly Today)
{
    public ReplyForm Form { get; init; } = new();

    public string Url => $"{Place.Url}/said/{Said.Number}";
    public string StageUrl => $"{Place.Url}/stages/{Said.Stage.Slug()}";
    public bool IsMine => Said.AuthorId == Place.Standing.ParticipantId;
    public bool MayReply => Place.Standing.MayReply && !Said.IsWithdrawn;
    public bool MayJudge => IsMine && !Said.IsWithdrawn && Said.Replies is [.., { Verdict: Verdict.NotSaid }];
    public string Title => Said.IsWithdrawn ? $"{Said.Kind.Words()}, withdrawn" : $"{Said.Kind.Words()} from {Said.Who}";

    public IEnumerable<Choice> ReplyKindsHere => Enum.GetValues<ReplyKind>()
        .Where(k => Reply.WhyNotThis(k, Said.Kind) is null)
        .Select(k => new Choice(k.ToString(), k.Words(), k is ReplyKind.WeDidNot ? $"Say why, in at least {Reply.FewestWordsForNo} words." : null));
}

/// <summary>What was said and what came of it.</summary>
public record SaidDetail
{
    public required int Number { get; init; }
    public required int AuthorId { get; init; }
    public required ContributionKind Kind { get; init; }
    public required StageKey Stage { get; init; }
    public required string DisplayName { get; init; }
    public required Hat Hat { get; init; }
    public required NameShown ShownAs { get; init; }
    public required string Text { get; init; }
    public required Audience Audience { get; init; }
    public required bool MayBeShownPublicly { get; init; }
    public required DateTime SaidAt { get; init; }
    public required DateTime? WithdrawnAt { get; init; }
    public required bool IsAnswered { get; init; }
    public required IReadOnlyList<ReplyRow> Replies { get; init; }
    public required IReadOnlyList<LedToRow> LedTo { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
    public bool IsWithdrawn => WithdrawnAt is not null;
}

/// <summary>One reply.</summary>
public record ReplyRow(int Id, ReplyKind Kind, string Text, string By, DateTime At, Verdict Verdict);

/// <summary>A decision that stands on these words, and the work it led to.</summary>
public record LedToRow(int Number, string Question, Outcome Outcome, DateTime? ClosedAt, IReadOnlyList<WorkRow> Actions);

/// <summary>Work that was agreed.</summary>
public record WorkRow(string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged);

/// <summary>A reply as it is written.</summary>
public class ReplyForm : IValidatableObject
{
    [Required(ErrorMessage = "Choose what kind of reply this is.")]
    public ReplyKind? Kind { get; set; }

    [Required(ErrorMessage = "Write your reply.")]
    [StringLength(Reply.TextMaxLength, ErrorMessage = "Use {1} characters or fewer.")]
    public string? Text { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Reply.WhyTooShort(Kind, Text) is { } why)
        {
            yield return new ValidationResult(why, [nameof(Text)]);
        }
    }
}
