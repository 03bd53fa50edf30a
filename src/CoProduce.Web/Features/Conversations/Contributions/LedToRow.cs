using CoProduce.Domain.Contributions;
using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Conversations.Contributions;

/// <summary>Somewhere that these words led: a decision, work, or something said later.</summary>
public record LedToRow
{
    public required int LinkId { get; init; }
    public required DateTime LinkedAt { get; init; }
    public required DateTime? AskedAgainAt { get; init; }
    public required LinkVerdict Verdict { get; init; }
    public required string? Dispute { get; init; }
    public required int? DecisionNumber { get; init; }
    public required string? Question { get; init; }
    public required DecisionOutcome? Outcome { get; init; }
    public required DateTime? ClosedAt { get; init; }
    public required int? LaterNumber { get; init; }
    public required ContributionKind? LaterKind { get; init; }
    public required DateTime? LaterAt { get; init; }
    public required IReadOnlyList<WorkRow> Work { get; init; }

    public string What =>
        Question
        ?? (
            Work.Count > 0 ? Work[0].What
            : LaterKind is { } kind ? $"{kind.Words()} that was said later"
            : "Something later"
        );

    public bool MayJudge(DateTime now) => InfluenceLink.WhyNotJudge(Verdict, LinkedAt, AskedAgainAt, now) is null;
}

/// <summary>Work that was agreed.</summary>
public record WorkRow(int Id, string What, string Owner, DateOnly Due, DateTime? DoneAt, string? WhatChanged);
