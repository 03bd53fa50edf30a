using CoProduce.Domain.Sessions;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>What is on: in one's own projects first.</summary>
public record CalendarPage(
    SessionForm? How,
    IReadOnlyList<CalendarSessionRow> Mine,
    IReadOnlyList<CalendarSessionRow> Others,
    int? Later,
    DateTime Now
)
{
    /// <summary>This person takes part in a project. For everyone else there is one list.</summary>
    public bool TakesPart { get; init; }

    /// <summary>The first page of the list, where one's own projects stand.</summary>
    public bool IsFirst { get; init; }
}
