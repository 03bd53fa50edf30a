using CoProduce.Domain.Decisions;

namespace CoProduce.Web.Features.Conversations.MyWords;

/// <summary>A decision that stood on the words.</summary>
public record KeptDecision(string Question, DecisionOutcome Outcome);
