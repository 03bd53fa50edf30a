using CoProduce.Web.Security;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CoProduce.Web.Features.Projects.Brief;

/// <summary>What a project stands on: its problems, what cannot change, tests with families, and what should be different.</summary>
public record BriefPage(
    ProjectPlace Place,
    BriefProblems Problems,
    BriefConstraints Constraints,
    BriefTrials Trials,
    BriefOutcomes Outcomes
)
{
    /// <summary>Whether a form came back with something to mend, so that it stays open.</summary>
    public static bool IsWrong(ModelStateDictionary state, string form) =>
        state.Any(e => e.Key.StartsWith($"{form}.", StringComparison.Ordinal) && e.Value!.Errors.Count > 0);
}
