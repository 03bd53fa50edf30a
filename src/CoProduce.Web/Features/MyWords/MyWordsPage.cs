using CoProduce.Domain.Contributions;

namespace CoProduce.Web.Features.MyWords;

/// <summary>Everything somebody said, where each has got to, and what waits on them.</summary>
public record MyWordsPage(IReadOnlyList<NoticeRow> Notices, IReadOnlyList<MyWordRow> ToJudge, IReadOnlyList<MyWordRow> Said, long? Older, bool IsFirstPage, DateOnly Today);

/// <summary>A line about something that happened.</summary>
public record NoticeRow(long Id, string Text, DateTime At, bool IsRead);

/// <summary>One thing somebody said, and how far it has come.</summary>
public record MyWordRow
{
    public required long Id { get; init; }
    public required string Project { get; init; }
    public required string Url { get; init; }
    public required ContributionKind Kind { get; init; }
    public required string Text { get; init; }
    public required DateTime SaidAt { get; init; }
    public required bool IsWithdrawn { get; init; }
    public required bool IsAnswered { get; init; }
    public required bool WasAnswered { get; init; }
    public required bool IsDecided { get; init; }
    public required bool IsDone { get; init; }
    public string? Reply { get; init; }

    public (string Words, string? Kind) GotTo => this switch
    {
        { IsWithdrawn: true } => ("Withdrawn", null),
        { IsDone: true } => ("Done", "good"),
        { IsDecided: true } => ("Decided", "good"),
        { IsAnswered: true } => ("Answered", "good"),
        _ => ("Waiting", "warn"),
    };
}
