using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>Whether somebody comes, and whether there is a place for them.</summary>
public record SessionComing(
    ProjectPlace Project,
    int Number,
    RsvpAnswer? MyAnswer,
    SessionRoom Room,
    string? WhyNoAnswer,
    DateTime? CancelledAt,
    DateTime StartsAt,
    DateTime EndsAt
)
{
    /// <summary>It has begun, and is not over.</summary>
    public bool IsOn { get; init; }

    public static SessionComing Of(SessionFacts session) =>
        new(
            session.Project,
            session.Number,
            session.MyAnswer,
            new SessionRoom(session.Places, session.Free, session.AheadOfMe),
            session.WhyNoAnswer,
            session.CancelledAt,
            session.StartsAt,
            session.EndsAt
        )
        {
            IsOn = session.IsOn,
        };
}

/// <summary>How many places there are and are free, and how many get one before this person while they wait.</summary>
public record SessionRoom(int? Places, int Free, int? AheadOfMe);
