namespace CoProduce.Web.Features.Decisions.Answer;

/// <summary>What somebody has to know about the time there is to answer.</summary>
public record DecisionDeadline(bool IsOpen, bool IsPaused, DateTime ClosesAt, int DaysGivenBack, IReadOnlyList<TooLateRow> TooLateFor);

/// <summary>A date fixed elsewhere, and the last day to decide in time for it.</summary>
public record TooLateRow(string What, DateOnly On, DateOnly LastDay);
