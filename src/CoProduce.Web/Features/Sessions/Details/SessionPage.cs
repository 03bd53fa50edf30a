using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>All that a session's page shows, part by part. What makes it hard to come is for those who plan.</summary>
public record SessionPage(
    ProjectPlace Project,
    int Number,
    string Title,
    string Purpose,
    DateTime? CancelledAt,
    bool MayChange,
    SessionDetail Detail,
    SessionComing Coming,
    IReadOnlyList<string> Looks,
    SessionCount Count
)
{
    public static SessionPage Of(SessionFacts session) =>
        new(
            session.Project,
            session.Number,
            session.Title,
            session.Purpose,
            session.CancelledAt,
            session.MayChange,
            SessionDetail.Of(session),
            SessionComing.Of(session),
            session.Looks,
            new SessionCount(session.Families, session.Professionals)
        );
}

/// <summary>How many come, by group.</summary>
public record SessionCount(int Families, int Professionals);
