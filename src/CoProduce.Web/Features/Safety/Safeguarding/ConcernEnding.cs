using CoProduce.Domain.Safeguarding;
using CoProduce.Web.TagHelpers;

namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>How a worry ends: what one person says came of it, or where somebody who took it up says so.</summary>
public record ConcernEnding(ConcernOutcomeSaid? Said, string? EndUrl, EndForm End)
{
    public static IEnumerable<FormChoice> Outcomes => Enum.GetValues<ConcernOutcome>().Select(o => new FormChoice($"{o}", o.Words()));
}

/// <summary>What one person says came of it, and where a second one agrees.</summary>
public record ConcernOutcomeSaid(string What, string? Reason, string? By, DateTime? ClosedAt, string? WhyNotClose, string CloseUrl);
