using System.Linq.Expressions;
using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Queries;

/// <summary>Sessions that people can still say something about: not cancelled, and not over. The twin of <see
/// cref="Session.WhyNoAnswer"/>.</summary>
public static class SessionsAhead
{
    public static IQueryable<Session> AreAhead(this IQueryable<Session> sessions, DateTime now) => sessions.Where(Rule(now));

    private static Expression<Func<Session, bool>> Rule(DateTime now) => s => s.CancelledAt == null && s.EndsAt > now;
}
