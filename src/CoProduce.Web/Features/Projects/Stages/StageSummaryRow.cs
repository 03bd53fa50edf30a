using CoProduce.Domain.People;
using CoProduce.Domain.Projects;

namespace CoProduce.Web.Features.Projects.Stages;

/// <summary>A stage, its news, and what came of its gates.</summary>
public record StageSummaryRow
{
    public required int Id { get; init; }
    public required StageKey Key { get; init; }
    public required StageState State { get; init; }
    public DateOnly? PlannedFrom { get; init; }
    public DateOnly? PlannedTo { get; init; }
    public required int FromFamilies { get; init; }
    public required int FromProfessionals { get; init; }
    public required IReadOnlyList<NewsRow> News { get; init; }
    public required IReadOnlyList<PassedRow> Passed { get; init; }
    public required IReadOnlyList<ReadyRow> Ready { get; init; }
    public required IReadOnlyList<OpenDecisionRow> Decisions { get; init; }
    public required string? Lead { get; init; }
    public required StageHeardRow? Heard { get; init; }

    public string StateWords =>
        State switch
        {
            StageState.Open => "We are here",
            StageState.Closed => "Done",
            _ => "Still to come",
        };
}

/// <summary>One update: what, why, what next, by when.</summary>
public record NewsRow(int Id, string What, string Why, string Next, DateOnly NextBy, DateTime At);

/// <summary>A warning that was passed, with its reason.</summary>
public record PassedRow(int Id, string Warning, string Reason, DateTime At);

/// <summary>What one lead has said about moving on.</summary>
public record ReadyRow(int Id, Side Side, bool IsReady, string? Reason);

/// <summary>The newest summary of what was heard, and how many people say that it is right, or that something is missing.</summary>
public record StageHeardRow(int Id, string Text, DateTime At, string By, int From, int Right, int Missing);

/// <summary>A decision of the stage that is still open.</summary>
public record OpenDecisionRow(int Id, int Number, string Question, DateTime ClosesAt);
