using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Conversations.Contributions;
using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>Everything somebody said, where each has got to, and what waits on them.</summary>
public record MyWordsPage(
    IReadOnlyList<NoticeRow> Notices,
    IReadOnlyList<MyWordRow> ToJudge,
    IReadOnlyList<MyQuestionRow> Questions,
    IReadOnlyList<MyWordRow> Said,
    long? Older,
    bool IsFirstPage,
    DateOnly Today
);

/// <summary>Something only this person can answer: whether their words led somewhere, may be used, or were written down right.</summary>
public record MyQuestionRow(string What, string Url, string Project);

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
    public required DateOnly DueOn { get; init; }
    public required DateOnly? NewDueOn { get; init; }
    public required string? SeenToBy { get; init; }
    public required string? Lead { get; init; }
    public string? Reply { get; init; }
    public string? Thanks { get; init; }

    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, WasAnswered);

    public (string Words, string? Kind) GotTo =>
        this switch
        {
            { IsWithdrawn: true } => ("Withdrawn", null),
            { IsDone: true } => ("Done", "good"),
            { IsDecided: true } => ("Decided", "good"),
            { IsAnswered: true } => ("Answered", "good"),
            _ => ("Waiting", "warn"),
        };
}
