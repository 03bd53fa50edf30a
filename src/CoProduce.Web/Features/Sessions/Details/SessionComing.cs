using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>Whether somebody comes, and whether there is a place for them.</summary>
public record SessionComing(
    ProjectPlace Project,
    int Number,
    RsvpAnswer? MyAnswer,
    int? AheadOfMe,
    int? Places,
    int Free,
    string? WhyNoAnswer,
    DateTime? CancelledAt,
    DateTime StartsAt
)
{
    public static SessionComing Of(SessionFacts session) =>
        new(
            session.Project,
            session.Number,
            session.MyAnswer,
            session.AheadOfMe,
            session.Places,
            session.Free,
            session.WhyNoAnswer,
            session.CancelledAt,
            session.StartsAt
        );
}
