using CoProduce.Domain.Contributions;
using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.MyWords;

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
    public required bool IsSetAside { get; init; }
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
            { IsSetAside: true } => ("Hidden", null),
            { IsWithdrawn: true } => ("Taken back", null),
            { IsDone: true } => ("Done", "good"),
            { IsDecided: true } => ("Decided", "good"),
            { IsAnswered: true } => ("Answered", "good"),
            _ => ("Waiting", "warn"),
        };
}
