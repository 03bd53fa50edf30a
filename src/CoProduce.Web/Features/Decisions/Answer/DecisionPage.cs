namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>All that a decision's page shows, part by part. While it is open there are no counts for or against in it, for anyone. A part
/// that this reader does not get is null.</summary>
public record DecisionPage(
    DecisionHead Head,
    DecisionDeadline Deadline,
    DecisionResult? Result,
    DecisionStandsOn? StandsOn,
    DecisionOptions Options,
    DecisionPosition? Position,
    DecisionRunning? Running,
    string? WeightUrl,
    DecisionReopening? Reopening,
    DecisionSide Side
);
