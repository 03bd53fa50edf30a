using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;
using CoProduce.Web.Security;

namespace CoProduce.Web.Features.Sessions.Details;

/// <summary>Where it is, what else there is to know, and the same meeting at other times.</summary>
public record SessionDetail(
    ProjectPlace Project,
    int Number,
    bool MayChange,
    bool MayCancel,
    SessionWhere Where,
    SessionMore More,
    IReadOnlyList<OtherTimeRow> OtherTimes
)
{
    public static SessionDetail Of(SessionFacts session) =>
        new(
            session.Project,
            session.Number,
            session.MayChange,
            session.MayCancel,
            new SessionWhere(session.Form, session.Place, session.GettingThere, session.JoiningLink),
            new SessionMore(session.RunBy, session.Stage, session.OfferedPence, session.Help, session.WithoutComing, session.Papers),
            session.OtherTimes
        );
}

/// <summary>Where it is, and how to get there.</summary>
public record SessionWhere(SessionForm Form, string? Place, string? GettingThere, string? JoiningLink);

/// <summary>Who runs it, which stage it belongs to, what people are offered, what helps, and how many papers there are.</summary>
public record SessionMore(string? RunBy, StageKey? Stage, int? OfferedPence, string? Help, string? WithoutComing, int Papers);

/// <summary>Another time at which the same meeting is held.</summary>
public record OtherTimeRow(int Number, DateTime StartsAt, DateTime EndsAt);
