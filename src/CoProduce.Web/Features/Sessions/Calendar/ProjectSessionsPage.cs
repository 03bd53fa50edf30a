using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>The sessions of one project: what is on, then what was.</summary>
public record ProjectSessionsPage(
    ProjectPlace Project,
    IReadOnlyList<CalendarSessionRow> ComingUp,
    IReadOnlyList<CalendarSessionRow> Over,
    int? Older,
    DateTime Now
)
{
    /// <summary>The first page of the list, where what is on stands.</summary>
    public bool IsFirst { get; init; }
}
