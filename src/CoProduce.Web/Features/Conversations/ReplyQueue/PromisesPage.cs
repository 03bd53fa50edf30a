namespace CoProduce.Web.Features.Conversations.ReplyQueue;

/// <summary>The promises, and the days that differ from the usual bank holidays.</summary>
public record PromisesPage(
    PromiseForm Promise,
    DayForm Day,
    IReadOnlyList<(DateOnly On, bool IsHoliday)> Changed,
    IReadOnlyList<DateOnly> BankHolidays
);
