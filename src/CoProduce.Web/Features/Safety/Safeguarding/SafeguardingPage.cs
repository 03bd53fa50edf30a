namespace CoProduce.Web.Features.Safety.Safeguarding;

/// <summary>The worries that somebody may read, those that wait first.</summary>
public record SafeguardingPage(IReadOnlyList<ConcernRow> Open, IReadOnlyList<ConcernRow> Closed);
