using CoProduce.Domain.Contributions;
using CoProduce.Domain.People;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>One thing said, as a list shows it.</summary>
public record VoiceRow
{
    public required long Id { get; init; }
    public required string Url { get; init; }
    public required ContributionKind Kind { get; init; }
    public required string DisplayName { get; init; }
    public required Hat Hat { get; init; }
    public required Hat UsualHat { get; init; }
    public required NameShown ShownAs { get; init; }
    public required string Text { get; init; }
    public required Audience Audience { get; init; }
    public required DateTime SaidAt { get; init; }
    public required bool IsWithdrawn { get; init; }
    public required bool IsAnswered { get; init; }
    public required bool IsTakenDown { get; init; }
    public required DateOnly DueOn { get; init; }
    public required DateOnly? NewDueOn { get; init; }
    public required string? SeenToBy { get; init; }
    public required int SeenToo { get; init; }
    public required int Comments { get; init; }
    public ReplyKind? ReplyKind { get; init; }
    public string? Reply { get; init; }

    public string Who => ShownNames.For(DisplayName, Hat, UsualHat, ShownAs);
    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, Reply is not null);
}
