using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What was said and what came of it.</summary>
public record SaidDetail
{
    public required long Id { get; init; }
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
    public required DateOnly DueOn { get; init; }
    public required DateOnly? NewDueOn { get; init; }
    public required string? SeenToBy { get; init; }
    public required string? Lead { get; init; }
    public required DateTime? WithdrawnAt { get; init; }
    public required DateTime? TalkClosedAt { get; init; }
    public required bool IsAnswered { get; init; }
    public required bool Counts { get; init; }
    public HowGiven? How => TakenDown?.How;
    public string? OnBehalfAs => TakenDown?.OnBehalfAs;
    public required Domain.Contributions.OnBehalf? TakenDown { get; init; }
    public required string? ConfirmedBy { get; init; }
    public required string? SeenRightBy { get; init; }
    public int? TakenDownByPersonId => TakenDown?.ByPersonId;
    public required string? TakenDownBy { get; init; }
    public required bool AuthorIsWrittenDown { get; init; }
    public required int SeenToo { get; init; }
    public required bool ISeeItToo { get; init; }
    public required IReadOnlyList<ReplyRow> Replies { get; init; }
    public required IReadOnlyList<WordingRow> Earlier { get; init; }
    public required IReadOnlyList<ReuseRow> Reuse { get; init; }
    public required IReadOnlyList<ThanksRow> Thanks { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, ShownAs);
    public bool IsWithdrawn => WithdrawnAt is not null;
    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, Replies.Count > 0);
}

/// <summary>One reply.</summary>
public record ReplyRow(int Id, ReplyKind Kind, string Text, string By, DateTime At, Verdict Verdict, int ByPersonId)
{
    public bool IsNotShown => Text == Reply.NotShown;
}

/// <summary>What it said before.</summary>
public record WordingRow(int Id, string Text, DateTime Until);

/// <summary>A request to use the words elsewhere, and the author's answer.</summary>
public record ReuseRow(int Id, string Where, DateTime AskedAt, bool? SaidYes, DateTime? AnsweredAt);

/// <summary>A thank-you.</summary>
public record ThanksRow(int Id, string Text, string By, DateTime At);
