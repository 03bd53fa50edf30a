using CoProduce.Domain.Calendar;
using CoProduce.Domain.Sessions;

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
