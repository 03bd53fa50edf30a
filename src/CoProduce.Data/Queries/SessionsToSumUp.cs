using CoProduce.Domain.Projects;
using CoProduce.Domain.Sessions;

namespace CoProduce.Data.Queries;

/// <summary>Sessions that are over, and of which people cannot read yet what came of them.</summary>
public static class SessionsToSumUp
{
    /// <summary>A session from long ago is let be.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(60);

    public static IQueryable<Session> WithoutSummary(this CoProduceDbContext db, DateTime now)
    {
        var from = now - Longest;
        return db.Sessions.Where(s =>
            s.EndsAt < now
            && s.EndsAt > from
            && s.CancelledAt == null
            && db.Projects.Any(p => p.Id == s.ProjectId && p.State == ProjectState.Published)
            && !db.SessionSummaries.Any(x => x.SessionId == s.Id && x.PublishedAt != null)
        );
    }
}
