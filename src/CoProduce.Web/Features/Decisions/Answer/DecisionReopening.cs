using CoProduce.Domain.Decisions;
using CoProduce.Domain.People;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>The wishes to open a question again, and where this reader can add theirs.</summary>
public record DecisionReopening(IReadOnlyList<ReopenRow> Wishes, string? AskUrl, Side? MySide)
{
    public static DecisionReopening? Of(ProjectPlace here, DecisionFacts facts)
    {
        var mayAsk =
            facts.Row.Outcome is not (DecisionOutcome.Open or DecisionOutcome.WaitingForReplies or DecisionOutcome.Replaced)
            && facts.FollowedBy is null
            && here.Standing.Side is { } side
            && here.Standing.MayLeadFor(side)
            && here.Standing.WhyNotDecide is null;
        return mayAsk || facts.Reopening.Count > 0
            ? new DecisionReopening(facts.Reopening, mayAsk ? DecisionLinks.Reopen(here.Slug, facts.Row.Number) : null, here.Standing.Side)
            : null;
    }
}

/// <summary>A lead's wish to open the question again.</summary>
public record ReopenRow(Side Side, string Reason, DateTime At);
