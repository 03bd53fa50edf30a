using CoProduce.Domain.Contributions;
using CoProduce.Domain.Participation;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;
using CoProduce.Web.Features.Projects.Stages;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>What was said and what came of it, as the database knows it.</summary>
public sealed record SaidFacts
{
    public required long Id { get; init; }
    public required int Number { get; init; }
    public required int AuthorId { get; init; }
    public required ContributionKind Kind { get; init; }
    public required StageKey Stage { get; init; }
    public required string DisplayName { get; init; }
    public required Hat Hat { get; init; }
    public required Hat UsualHat { get; init; }
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

    public string Who => ShownNames.For(DisplayName, Hat, UsualHat, ShownAs);
    public bool IsWithdrawn => WithdrawnAt is not null;
    public string Title => IsWithdrawn ? $"{Kind.Words()}, not shown" : $"{Kind.Words()} from {Who}";
    public Promised Promised => new(DueOn, NewDueOn, SeenToBy, Replies.Count > 0);

    public bool IsOf(Standing reader) => AuthorId == reader.ParticipantId;

    /// <summary>Nobody answers their own words.</summary>
    public bool MayBeAnsweredBy(Standing reader) => reader.MayReply && !IsOf(reader);
}
