using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Infrastructure;

namespace CoProduce.Web.Features.Sessions.Calendar;

/// <summary>One session in a list, with what this person said about it.</summary>
public record CalendarSessionRow(
    int Id,
    int Number,
    string Slug,
    string Project,
    string Title,
    SessionForm Form,
    DateTime StartsAt,
    DateTime EndsAt
)
{
    public bool IsCancelled { get; init; }

    /// <summary>It belongs to a project that this person takes part in.</summary>
    public bool IsMine { get; init; }

    public RsvpAnswer? MyAnswer { get; init; }
    public bool Waits { get; init; }
    public string Url => SessionLinks.Session(Slug, Number);
    public DateOnly Day => StartsAt.ForumDay();
}

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

/// <summary>A session that is over. What people said there is shown only to those who may read inside its project.</summary>
public record PastRow(CalendarSessionRow Session, bool MayRead, string? Heard);

/// <summary>What was, newest first.</summary>
public record PastPage(IReadOnlyList<PastRow> Rows, int? Older);
